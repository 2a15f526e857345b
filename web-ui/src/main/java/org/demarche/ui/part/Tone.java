package org.demarche.ui.part;

/** The colour of a mark or a note. Colour is never alone: the words say the same. */
public enum Tone {
    PLAIN(""),
    OK("ok"),
    RISK("risk"),
    LATE("late"),
    SKY("sky"),
    GOLD("gold"),
    GOLD_EDGE("goldline"),
    DASHED("dash");

    private final String look;

    Tone(String look) {
        this.look = look;
    }

    /** The class in the styles; empty for the plain tone. */
    String look() {
        return look;
    }
}
