package org.demarche.notifications.mail;

import java.util.function.Predicate;
import org.demarche.core.outbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds out what became of messages whose sender died or heard no answer. */
@Component
public class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final Outbox outbox;
    private final ObjectProvider<SentMailLookup> lookups;

    Reconciliation(Outbox outbox, ObjectProvider<SentMailLookup> lookups) {
        this.outbox = outbox;
        this.lookups = lookups;
    }

    /** @param gone tells by its name whether a claimant has certainly ended: what it had claimed is in nobody's hands */
    public void abandonOf(Predicate<String> gone) {
        outbox.claimants().stream().filter(gone).forEach(claimant -> tell(outbox.abandonOf(claimant)));
        settle();
    }

    /** Asks the mail server, if it can be asked, about everything uncertain. */
    public void settle() {
        tell(outbox.abandonExpired());
        lookups.ifAvailable(lookup -> outbox.uncertain().forEach(claim -> {
            switch (lookup.find(claim.messageId(), claim.claimedAt())) {
                case FOUND -> outbox.found(claim);
                case NEVER_CAME -> outbox.neverCame(claim);
                case UNKNOWN -> LOG.debug("Nobody knows what became of {}", claim.messageId());
            }
        }));
    }

    private static void tell(int abandoned) {
        if (abandoned > 0) {
            LOG.warn("Messages whose sender ended in the middle, now uncertain: {}", abandoned);
        }
    }
}
