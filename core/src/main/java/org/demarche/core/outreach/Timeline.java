package org.demarche.core.outreach;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.demarche.core.access.Access;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Ids;
import org.demarche.core.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what a case's page tells, in the transaction of the change it tells of. Nothing is ever deleted: what was a mistake
 * is {@link EntryKind#TAKEN_BACK}. For features that have asked {@link CaseAccess} already. Who did it is whoever is signed in; nobody, when the product itself did.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Timeline {

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;
    private final JsonMapper json;

    Timeline(JdbcClient jdbc, Access access, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
        this.json = json;
    }

    /** What is added to one case's timeline. */
    record Addition(CaseKey key, TimelineEvent event) {}

    public void add(CaseKey key, TimelineEvent event) {
        addAll(List.of(new Addition(key, event)));
    }

    /** In one statement, however many they are. */
    void addAll(List<Addition> additions) {
        jdbc.sql("""
                        insert into timeline_entry (id, case_id, campaign_id, restricted, kind, strand, happened_at, recorded_at, actor_id, subject_id, details, text)
                        select id, "caseId", campaign, restricted, kind, strand, "happenedAt", :recordedAt, cast(:actor as uuid), subject, details, text
                          from jsonb_to_recordset(cast(:entries as jsonb)) as entry (
                               id uuid, "caseId" uuid, campaign uuid, restricted boolean, kind text, strand text, "happenedAt" timestamptz,
                               subject uuid, details jsonb, text text)""")
                .param(
                        "entries",
                        json.writeValueAsString(additions.stream().map(Row::of).toList()))
                .param("recordedAt", Sql.at(clock.instant()))
                .param("actor", access.userIfAny().map(UserId::value).orElse(null))
                .update();
    }

    /** As the statement reads it. */
    private record Row(
            UUID id,
            UUID caseId,
            UUID campaign,
            boolean restricted,
            EntryKind kind,
            Strand strand,
            String happenedAt,
            @Nullable UUID subject,
            Map<String, String> details,
            String text) {

        static Row of(Addition addition) {
            var key = addition.key();
            var event = addition.event();
            return new Row(
                    Ids.next(),
                    key.id().value(),
                    key.campaign().value(),
                    key.restricted(),
                    event.kind(),
                    event.strand(),
                    event.happenedAt().toString(),
                    event.subject(),
                    event.details(),
                    event.text());
        }
    }
}
