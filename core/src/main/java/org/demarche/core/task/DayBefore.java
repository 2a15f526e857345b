package org.demarche.core.task;

/** By which rule a task was due, and how its day came about, before another rule took its place; what the undo puts back. */
public record DayBefore(TaskId task, DeadlineRule rule, Anchor anchor, Computation computed) {}
