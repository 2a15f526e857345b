package org.demarche.core.audit;

import java.time.Instant;
import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Who, what, when and from where; not what changed in it.
 *
 * @param user the name of who did it; null for nobody who was signed in
 * @param whom the name of the user that it was done for, or is about; null for none
 * @param work what the product was at by itself; empty when a person asked
 * @param login the database role; empty for the product's own. Another means that somebody changed rows by hand
 * @param part the table: of one object there may be several
 * @param objectName what the object is called, where whoever looks may know it
 * @param caseId the case that the object belongs to
 */
public record AuditRow(
        long id,
        Instant at,
        long transaction,
        AuditKind kind,
        @Nullable String user,
        @Nullable String whom,
        String work,
        String login,
        String origin,
        String session,
        String useCase,
        String objectType,
        String part,
        @Nullable UUID objectId,
        @Nullable String objectName,
        @Nullable CaseId caseId) {

    AuditRow named(@Nullable String name) {
        return new AuditRow(
                id,
                at,
                transaction,
                kind,
                user,
                whom,
                work,
                login,
                origin,
                session,
                useCase,
                objectType,
                part,
                objectId,
                name,
                caseId);
    }
}
