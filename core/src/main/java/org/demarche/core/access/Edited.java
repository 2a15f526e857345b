package org.demarche.core.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.annotation.Version;

/**
 * Something that people edit. Every save counts a version and notes who saved it and when, so that the second of two editors
 * is told that theirs is not the newest text, and whose is.
 */
public abstract class Edited {

    @Version
    private @Nullable Integer version;

    @LastModifiedBy
    private @Nullable UserId changedBy;

    @LastModifiedDate
    private @Nullable Instant changedAt;

    /** The one that forms carry; 0 until it is saved for the second time. */
    public final int version() {
        return version == null ? 0 : version;
    }

    public final LastChange lastChange() {
        return new LastChange(changedBy, changedAt);
    }
}
