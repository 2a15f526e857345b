package org.demarche.core.contact;

/** What a post is for, in any institution. In the order in which a letter would look for its reader. */
public enum PostRole {
    SPEAKER,
    CHAIR,
    SECRETARY,
    REGISTRY,
    RAPPORTEUR,
    MEMBER,
    STAFF,
    OTHER
}
