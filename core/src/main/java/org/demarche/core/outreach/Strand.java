package org.demarche.core.outreach;

/** What a timeline can be narrowed to. */
public enum Strand {
    /** To or from the institution: dispatches, letters, replies. */
    MESSAGE,
    /** What was decided, there or here: stages, outcomes, votes, acts. */
    DECISION,
    /** Everything else that was done. */
    WORK
}
