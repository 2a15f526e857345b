package org.demarche.ui.part;

import org.jspecify.annotations.Nullable;

/** How each outcome of a case is drawn; the names are those of the outcome itself. */
public enum OutcomeLook {
    OPEN(Tone.DASHED, null),
    RECOGNISED(Tone.GOLD, Icon.SEAL),
    ENDORSED(Tone.GOLD_EDGE, Icon.SEAL),
    SUPPORTIVE(Tone.SKY, Icon.OK),
    DECLINED(Tone.PLAIN, Icon.X),
    LAPSED(Tone.PLAIN, Icon.CLOCK),
    NO_ANSWER(Tone.DASHED, null);

    final Tone tone;
    final @Nullable Icon icon;

    OutcomeLook(Tone tone, @Nullable Icon icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** @throws IllegalArgumentException when no look has that constant's name */
    public static OutcomeLook of(Enum<?> outcome) {
        return valueOf(outcome.name());
    }
}
