package org.demarche.core.find;

/** What the find box finds, in the order of its groups. */
public enum FoundKind {
    CASE,
    INSTITUTION,
    PERSON
}
