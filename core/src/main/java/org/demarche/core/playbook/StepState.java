package org.demarche.core.playbook;

/** What became of a step in a case. Whether the task of a given one is done, the task says. */
public enum StepState {
    /** What its day counts from has not happened. */
    WAITING,
    /** It is a task. */
    GIVEN,
    /** It has become the next action of the case. */
    TAKEN,
    /** It was the next action, and is done. */
    DONE,
    /** Its day, counted backwards, was over when it came. */
    PASSED,
    /** It makes no sense any more; it comes back with its occasion. */
    WITHDRAWN
}
