package org.demarche.core.playbook;

/** How a step of a playbook stands in a case. */
public enum PlanState {
    DONE,
    /** Somebody has it to do, as a task or as the next action. */
    OPEN,
    /** What its day counts from has not happened. */
    WAITING,
    /** Somebody cancelled it, or it made no sense any more. */
    GONE,
    /** Its day, counted backwards, was over when it came. */
    PASSED,
    /** It never came, and makes no sense any more: they have answered, or the case has left its stage. */
    UNNEEDED,
    /** Its occasion is still to come, or it came before there was this step. */
    AHEAD;

    /** Nobody will have it to do, as things are; nor what only follows it. */
    public boolean isDropped() {
        return this == GONE || this == UNNEEDED;
    }
}
