package org.demarche.core.outreach;

import java.time.Clock;
import org.demarche.core.access.Access;
import org.demarche.core.base.Ids;
import org.demarche.core.sql.Sql;
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

    public void add(CaseKey key, TimelineEvent event) {
        jdbc.sql("""
                        insert into timeline_entry (id, case_id, campaign_id, restricted, kind, strand, happened_at, recorded_at, actor_id, subject_id, details, text)
                        values (:id, :case, :campaign, :restricted, :kind, :strand, :happenedAt, :recordedAt, :actor, :subject, cast(:details as jsonb), :text)""")
                .param("id", Ids.next())
                .param("case", key.id().value())
                .param("campaign", key.campaign().value())
                .param("restricted", key.restricted())
                .param("kind", event.kind().name())
                .param("strand", event.strand().name())
                .param("happenedAt", Sql.at(event.happenedAt()))
                .param("recordedAt", Sql.at(clock.instant()))
                .param("actor", access.userIfAny().map(user -> user.value()).orElse(null))
                .param("subject", event.subject())
                .param("details", json.writeValueAsString(event.details()))
                .param("text", event.text())
                .update();
    }
}
