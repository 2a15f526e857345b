package org.demarche.core.outreach;

/** What kind of work the next step is. */
public enum ActionKind {
    CALL,
    WRITE,
    MEETING,
    REPLY,
    DOCUMENT,
    OTHER
}
