package org.demarche.core.outreach;

/** What became of the principal ask; kept apart from the stage. */
public enum Outcome {
    OPEN,
    RECOGNISED,
    ENDORSED,
    SUPPORTIVE,
    DECLINED,
    LAPSED,
    NO_ANSWER
}
