package org.demarche.notifications;

import org.demarche.notifications.mail.MailSettings;
import org.demarche.notifications.mail.Reconciliation;
import org.demarche.notifications.mail.Sender;
import org.springframework.stereotype.Component;

/** This node's part in sending: claims, hands over and records under its own name, until it stops. */
@Component
class Sending {

    private final NotificationSettings settings;
    private final MailSettings mail;
    private final Sender sender;
    private final Reconciliation reconciliation;
    private final Node node;

    Sending(NotificationSettings settings, MailSettings mail, Sender sender, Reconciliation reconciliation) {
        this.settings = settings;
        this.mail = mail;
        this.sender = sender;
        this.reconciliation = reconciliation;
        node = Node.of(settings);
        sender.requireLongEnough(settings.lease());
    }

    Node node() {
        return node;
    }

    /** Nothing of this node is on its way then: what it still holds was claimed when the database went away, before it could say so. */
    void send() {
        reconciliation.abandonOf(node.name()::equals);
        sender.sendAll(node.name(), settings.lease(), mail.mail().connections());
    }

    /** At the start: what processes of this machine had claimed that are no more. */
    void giveUpClaimsOfTheDead() {
        reconciliation.abandonOf(node::knowsToBeGone);
    }

    /** The message at hand is the last. */
    void stop() {
        sender.stop();
    }
}
