package org.demarche.core.audit;

import java.util.Arrays;

/** What an entry of the audit tells of: a change of a row, or one of {@link org.demarche.core.access.NoteKind}. */
public enum AuditKind {
    CREATED,
    CHANGED,
    REMOVED,
    SIGN_IN,
    SIGN_IN_REFUSED,
    SIGN_OUT,
    DENIED,
    RESTRICTED_READ,
    DOWNLOAD,
    EXPORT,
    STEP_UP,
    RESTRICTION_LIFTED,
    RESTRICTION_ENDED,
    /** A note that this release does not know. */
    OTHER;

    static AuditKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    public boolean isChange() {
        return this == CREATED || this == CHANGED || this == REMOVED;
    }
}
