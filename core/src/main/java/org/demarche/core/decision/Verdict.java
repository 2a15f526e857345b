package org.demarche.core.decision;

/** What an act that grants the principal ask adds to the count, and why. */
public enum Verdict {
    /** The first act of a chamber of this state: one state more, one chamber more. */
    STATE(1, 1),
    /** Another chamber of this state spoke before: one chamber more. */
    STATE_COUNTED(0, 1),
    /** The home state is no addressee of its own appeal: one chamber more. */
    HOME(0, 1),
    /** This chamber spoke before. */
    CHAMBER_COUNTED(0, 0),
    /** An assembly of several states, a committee: no chamber of a state. */
    NO_CHAMBER(0, 0);

    private final int states;
    private final int chambers;

    Verdict(int states, int chambers) {
        this.states = states;
        this.chambers = chambers;
    }

    int states() {
        return states;
    }

    int chambers() {
        return chambers;
    }

    /** Whether the act makes its country one that has recognised: gold on the map. */
    public boolean isOfAChamber() {
        return this != NO_CHAMBER;
    }
}
