package org.demarche.core.task;

import org.demarche.core.text.Bilingual;

/**
 * What one day is for a computation.
 *
 * @param weight 1 when it counts, or would have counted
 */
record DayStep(LineKind kind, int weight, Bilingual name) {

    /** A week-end: that nobody works there needs no line. */
    static final DayStep UNTOLD = new DayStep(LineKind.RULE, 0, Bilingual.NONE);

    static DayStep of(LineKind kind) {
        return of(kind, Bilingual.NONE);
    }

    static DayStep of(LineKind kind, Bilingual name) {
        return new DayStep(kind, 1, name);
    }

    static DayStep of(LineKind kind, String name) {
        return of(kind, new Bilingual(name, name));
    }

    /** A day of which only is said what it is: it was counted as something else, or not at all. */
    static DayStep named(LineKind kind, String name) {
        return new DayStep(kind, 0, new Bilingual(name, name));
    }

    boolean counts() {
        return kind.isCounted();
    }

    /** The same day while the clock stands. */
    DayStep paused(String reason) {
        return new DayStep(LineKind.PAUSED, counts() ? 1 : 0, new Bilingual(reason, reason));
    }
}
