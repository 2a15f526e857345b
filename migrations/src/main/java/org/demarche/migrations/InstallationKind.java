package org.demarche.migrations;

/** What a database is for. It is marked once, when it is made, and never changes. */
public enum InstallationKind {
    /** Invented targets, dates and people. */
    DEMO,
    /** Real work. */
    REAL
}
