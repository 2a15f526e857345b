package org.demarche.core.outreach;

/** What was logged. */
public enum InteractionKind {
    CALL,
    MEETING,
    LETTER,
    VISIT,
    NOTE;

    /** A note is for ourselves; everything else is a contact with the institution. */
    public boolean isContact() {
        return this != NOTE;
    }

    EntryKind entry() {
        return EntryKind.valueOf(name());
    }
}
