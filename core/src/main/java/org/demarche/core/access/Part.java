package org.demarche.core.access;

/** What one person does on one case. */
public enum Part {
    OWNER,
    COORDINATOR,
    HELPER
}
