package org.demarche.core.task;

/** What a workload counts. */
public enum Burden {
    /** Open cases by their owner; the day of a case is the earliest of its next action and its open tasks. */
    CASES,
    /** Open tasks by their assignee. */
    TASKS
}
