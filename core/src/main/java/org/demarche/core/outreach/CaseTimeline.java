package org.demarche.core.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Noted;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserId;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.SqlWhere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened in a case, newest first, slice by slice. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class CaseTimeline {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final JsonMapper json;

    CaseTimeline(JdbcClient jdbc, CaseAccess access, JsonMapper json) {
        this.jdbc = jdbc;
        this.access = access;
        this.json = json;
    }

    /** @param strand null for all of them */
    public List<TimelineEntry> find(CaseId id, @Nullable Strand strand, Slice slice) {
        var key = access.require(id, Action.READ);
        var where = new SqlWhere().and("e.case_id = :id", "id", id).andIf(strand, "e.strand = :strand", "strand");
        return jdbc.sql("""
                        select e.id, e.kind, e.strand, e.happened_at, e.actor_id, u.name as actor, e.subject_id, e.details::text as details, e.text, e.sealed,
                               e.kind <> 'TAKEN_BACK' and exists (select from timeline_entry b where b.case_id = e.case_id
                                   and b.subject_id = e.subject_id and b.kind = 'TAKEN_BACK') as taken_back
                          from timeline_entry e
                          left join app_user u on u.id = e.actor_id
                        %s
                         order by e.happened_at desc, e.id desc
                         limit :limit offset :offset""".formatted(where.sql()))
                .params(where.parameters())
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query((row, _) -> {
                    noteIfSealed(key, row);
                    return entry(row);
                })
                .list();
    }

    private static void noteIfSealed(CaseKey key, ResultSet row) throws SQLException {
        if (row.getBoolean("sealed")) {
            var subject = row.getObject("subject_id", UUID.class);
            Noted.restrictedRead("INTERACTION", () -> subject, key.id(), key.campaign());
        }
    }

    public StrandCounts counts(CaseId id) {
        access.require(id, Action.READ);
        return jdbc.sql("""
                        select count(*) as "all", count(*) filter (where strand = 'MESSAGE') as messages,
                               count(*) filter (where strand = 'DECISION') as decisions
                          from timeline_entry
                         where case_id = :id""").param("id", id.value()).query(StrandCounts.class).single();
    }

    private TimelineEntry entry(ResultSet row) throws SQLException {
        var actor = row.getObject("actor_id", UUID.class);
        return new TimelineEntry(
                row.getObject("id", UUID.class),
                EntryKind.valueOf(row.getString("kind")),
                Strand.valueOf(row.getString("strand")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                actor == null ? null : new UserId(actor),
                row.getString("actor"),
                row.getObject("subject_id", UUID.class),
                json.readValue(row.getString("details"), DETAILS),
                row.getString("text"),
                row.getBoolean("taken_back"));
    }
}
