package org.demarche.core.contact;

/** What a contact detail is for. */
public enum ContactPurpose {
    OFFICE,
    REGISTRY,
    SECRETARIAT,
    PRESS,
    PERSONAL
}
