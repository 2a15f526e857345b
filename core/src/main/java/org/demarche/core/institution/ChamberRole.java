package org.demarche.core.institution;

/** Which house a chamber is. */
public enum ChamberRole {
    LOWER,
    UPPER,
    UNICAMERAL
}
