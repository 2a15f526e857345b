package org.demarche.ui.mail;

import org.demarche.core.outbox.MessageState;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Tone;

/** How the state of a message looks; its word stands beside it. */
record StateLook(Tone tone, Icon icon, String style) {

    static StateLook of(MessageState state) {
        return switch (state) {
            case PLANNED -> new StateLook(Tone.PLAIN, Icon.CLOCK, "");
            case CLAIMED -> new StateLook(Tone.SKY, Icon.SEND, "");
            case SENT -> new StateLook(Tone.OK, Icon.OK, "dm-ok");
            case UNCERTAIN -> new StateLook(Tone.RISK, Icon.WARN, "dm-risk");
            case FAILED -> new StateLook(Tone.LATE, Icon.LATE, "dm-late");
            case CANCELLED -> new StateLook(Tone.DASHED, Icon.X, "dm-2");
            case HELD -> new StateLook(Tone.PLAIN, Icon.PAUSE, "");
        };
    }
}
