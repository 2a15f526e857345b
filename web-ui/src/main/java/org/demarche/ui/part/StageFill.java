package org.demarche.ui.part;

/** How the five segments of a stage are drawn: by phase 0 to 4 of the campaign's model, or as closed. */
public enum StageFill {
    PLANNED("0"),
    CONTACT("1"),
    COMMITTEE("2"),
    DRAFT("3"),
    PLENARY("4"),
    /** Closed as recognised: five in gold. */
    RECOGNISED("r"),
    /** Closed with any other outcome: five empty outlines. */
    CLOSED("x");

    private static final int LAST_PHASE = 4;

    private final String key;

    StageFill(String key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException when the phase is not 0 to 4 */
    public static StageFill ofPhase(int phase) {
        if (phase < 0 || phase > LAST_PHASE) {
            throw new IllegalArgumentException("A phase is 0 to 4, not " + phase);
        }
        return values()[phase];
    }

    /** The value of {@code data-p} in the styles. */
    public String key() {
        return key;
    }
}
