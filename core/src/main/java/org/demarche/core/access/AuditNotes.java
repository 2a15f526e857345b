package org.demarche.core.access;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes into the audit what is no change: sign-ins, denials, exports. In the transaction that runs, or in one of its own;
 * returns when it is written. From within a guarded call that only reads, use {@link Noted} instead.
 */
@Component
public class AuditNotes {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditNotes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional
    public void note(AuditNote note) {
        jdbc.sql("select audit_note(:kind, :type, :object, :case, :campaign, :whom, cast(:details as jsonb))")
                .param("kind", note.kind().name())
                .param("type", note.objectType())
                .param("object", note.objectId())
                .param("case", value(note.caseId()))
                .param("campaign", value(note.campaignId()))
                .param("whom", value(note.whom()))
                .param("details", json.writeValueAsString(note.details()))
                .query((row, _) -> row.getRow())
                .single();
    }

    private static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }
}
