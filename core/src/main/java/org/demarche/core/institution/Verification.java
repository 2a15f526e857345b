package org.demarche.core.institution;

/** How far what is known about an institution was compared with a source. */
public enum Verification {
    /** All of it. */
    VERIFIED,
    /** Some facts, for instance the identifier and the website. */
    PARTLY,
    /** Nothing: screens say <em>not checked</em>. */
    UNVERIFIED
}
