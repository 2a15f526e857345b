package org.demarche.core.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit are looked for.
 *
 * @param user who did it, or for whom it was done; null for anybody
 * @param kind null for all
 * @param objectType in capitals, as {@code CASE}; empty for all
 * @param object an object, and what tells of it; null for all
 * @param from first day, in the zone of whoever looks; null for no bound
 * @param until last day; null for no bound
 * @param useCase the whole name, as {@code StageService.move}; empty for all
 */
public record AuditFilter(
        @Nullable UserId user,
        @Nullable AuditKind kind,
        String objectType,
        @Nullable UUID object,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String useCase) {

    public static final AuditFilter NONE = new AuditFilter(null, null, "", null, null, null, "");

    public AuditFilter withUser(@Nullable UserId wanted) {
        return new AuditFilter(wanted, kind, objectType, object, from, until, useCase);
    }

    public AuditFilter withKind(@Nullable AuditKind wanted) {
        return new AuditFilter(user, wanted, objectType, object, from, until, useCase);
    }

    public AuditFilter withObjectType(String wanted) {
        return new AuditFilter(user, kind, wanted, object, from, until, useCase);
    }

    public AuditFilter withObject(@Nullable UUID wanted) {
        return new AuditFilter(user, kind, objectType, wanted, from, until, useCase);
    }

    public AuditFilter withPeriod(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new AuditFilter(user, kind, objectType, object, first, last, useCase);
    }

    public AuditFilter withUseCase(String wanted) {
        return new AuditFilter(user, kind, objectType, object, from, until, wanted.strip());
    }
}
