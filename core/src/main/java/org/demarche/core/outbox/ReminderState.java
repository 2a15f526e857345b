package org.demarche.core.outbox;

/** Where a reminder stands; what became of its mail is told by the message that it was collected into. */
public enum ReminderState {
    PLANNED,
    COLLECTED,
    CANCELLED
}
