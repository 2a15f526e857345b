package org.demarche.core.task;

/** What a line of a computation tells. */
public enum LineKind {
    /** The day that is counted from. */
    ANCHOR(false),
    /** How many days the rule says; negative when it counts backwards. */
    RULE(false),
    SITTINGS(true),
    WORKING_DAYS(true),
    CALENDAR_DAYS(true),
    /** The house did not sit, though it was not in recess and nobody had a holiday. */
    NO_SITTING(false),
    RECESS(false),
    /** A public holiday, by its name. */
    HOLIDAY(false),
    /** Nobody worked there, though it was no public holiday. */
    DAY_OFF(false),
    /** The answer was ours to give; counts the days that would have counted. */
    PAUSED(false),
    /** The sittings are known until that day and not after it: later days are counted as working days. */
    KNOWN_UNTIL(false),
    /** The sittings are known from that day on: earlier days are counted as working days. */
    KNOWN_FROM(false),
    /** Nobody entered when the house sits: working days are counted. */
    SITTINGS_NOT_KNOWN(false),
    /** More days were given; the lines after it count them. */
    EXTENDED_BY(false),
    /** More time was given, until that day. */
    EXTENDED_TO(false),
    /** Nobody of ours works then, so that nothing of ours is due: it moved on, or forward where it counts backwards. */
    OUR_DAY_OFF(false),
    /** The day that came of it was too near or past: a deadline is never before the day after it is set. */
    NOT_BEFORE(false);

    private final boolean counted;

    LineKind(boolean counted) {
        this.counted = counted;
    }

    /** Whether the days of such a line are what the rule counts. */
    public boolean isCounted() {
        return counted;
    }
}
