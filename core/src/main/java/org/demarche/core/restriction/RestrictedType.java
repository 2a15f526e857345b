package org.demarche.core.restriction;

/** What can be restricted. */
public enum RestrictedType {
    /** A case with everything below it. */
    CASE,
    /** One call, meeting, letter, visit or note, with its file. */
    INTERACTION,
    /** One file of a case. */
    FILE
}
