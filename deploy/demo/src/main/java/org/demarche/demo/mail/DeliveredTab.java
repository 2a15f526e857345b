package org.demarche.demo.mail;

import org.demarche.ui.mail.MailTab;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.stereotype.Component;

/** Names the page of delivered mail beside the list of messages, where mail is delivered here. */
@Component
@ConditionalOnBean(DeliveredMail.class)
class DeliveredTab implements MailTab {

    @Override
    public String title() {
        return "demo.mail.title";
    }

    @Override
    public String path() {
        return DeliveredView.PATH;
    }
}
