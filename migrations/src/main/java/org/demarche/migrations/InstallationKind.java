package org.demarche.migrations;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What a database is for. It is marked once, when it is made, and never changes. */
public enum InstallationKind {
    /** Invented targets, dates and people. */
    DEMO,
    /** Real work. */
    REAL;

    static InstallationKind wantedBy(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("demo")) ? DEMO : REAL;
    }
}
