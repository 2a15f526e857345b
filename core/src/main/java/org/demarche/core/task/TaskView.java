package org.demarche.core.task;

/** The questions that a list of tasks answers most. Days are counted in the zone of each task. */
public enum TaskView {
    OPEN,
    LATE,
    TODAY,
    /** Until Sunday. */
    WEEK,
    /** Done in the last thirty days. */
    DONE
}
