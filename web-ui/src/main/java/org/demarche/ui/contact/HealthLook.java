package org.demarche.ui.contact;

import org.demarche.core.contact.ContactHealth;
import org.demarche.ui.part.Tone;

/** How the health of a contact detail is drawn. */
final class HealthLook {

    private HealthLook() {}

    static Tone tone(ContactHealth health) {
        return switch (health) {
            case OK -> Tone.OK;
            case STALE -> Tone.RISK;
            case BOUNCED, DO_NOT_USE -> Tone.LATE;
        };
    }
}
