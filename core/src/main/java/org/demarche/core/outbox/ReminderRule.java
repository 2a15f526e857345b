package org.demarche.core.outbox;

/** Why somebody is reminded; when, says the policy. */
public enum ReminderRule {
    /** It is theirs: some days before, on the day, then every few days. */
    DUE,
    /** It is another's in a case that they coordinate, and late for some days: once. */
    ESCALATION,
    /** It is late for longer, in a campaign that they lead: once. */
    LEAD;

    /** Whether it is somebody else who is late. */
    public boolean escalates() {
        return this != DUE;
    }
}
