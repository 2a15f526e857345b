package org.demarche.core.playbook;

/** How long a step makes sense; afterwards it is withdrawn, unless it is done. */
public enum Until {
    /** An answer arrives, of whatever kind but an automatic one, or the case comes to the stage <em>acknowledged</em> or a later one. */
    ANSWERED,
    /** The case leaves the stage that brought it. */
    STAGE_LEFT,
    CASE_CLOSED,
    /** Whatever happens. */
    DONE;

    boolean isOverWhenCaseIsClosed() {
        return this != DONE;
    }
}
