package org.demarche.core.contact;

/** Why we may keep what we know about a person. */
public enum LawfulBasis {
    /** They hold a public office, and this is published with it. */
    PUBLIC_OFFICE,
    /** They work for an institution that we correspond with. */
    LEGITIMATE_INTEREST,
    /** They said yes. */
    CONSENT
}
