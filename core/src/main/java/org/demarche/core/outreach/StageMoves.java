package org.demarche.core.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.demarche.core.access.Access;
import org.demarche.core.campaign.StageId;
import org.demarche.core.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers where a case stood from when on, and tells other features where it stands now. */
@Component
class StageMoves {

    private final JdbcClient jdbc;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StageMoves(JdbcClient jdbc, Access access, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param id of the move itself
     * @param from null when the case is opened
     */
    void add(UUID id, CaseKey key, @Nullable StageId from, StageId to, LocalDate on, String reason) {
        jdbc.sql("""
                        insert into stage_move (id, case_id, campaign_id, restricted, from_stage_id, to_stage_id, moved_on, reason, moved_by, recorded_at)
                        values (:id, :case, :campaign, :restricted, :from, :to, :on, :reason, :by, :at)""")
                .param("id", id)
                .param("case", key.id().value())
                .param("campaign", key.campaign().value())
                .param("restricted", key.restricted())
                .param("from", from == null ? null : from.value())
                .param("to", to.value())
                .param("on", on)
                .param("reason", reason)
                .param("by", access.user().value())
                .param("at", Sql.at(clock.instant()))
                .update();
        events.publishEvent(new StageEntered(key, id, from, to, on));
    }

    /** As if the case had never stood there. */
    void remove(UUID id, CaseKey of) {
        jdbc.sql("delete from stage_move where id = :id and case_id = :case")
                .param("id", id)
                .param("case", of.id().value())
                .update();
        events.publishEvent(new StageMoveUndone(of, id));
    }
}
