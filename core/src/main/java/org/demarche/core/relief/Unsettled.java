package org.demarche.core.relief;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.UserId;
import org.demarche.core.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hand-overs in which the product has something to do: those whose first day has come, that were made, or handed back. */
@Component
class Unsettled {

    private static final String DUE = """
            (r.settled_at is null or r.returned_at > r.settled_at)
               and (r.begun_at is not null or r.returned_at is not null
                    or r.away_from <= (:now::timestamptz at time zone u.zone)::date)""";

    private final JdbcClient jdbc;
    private final Reliefs reliefs;
    private final Clock clock;

    Unsettled(JdbcClient jdbc, Reliefs reliefs, Clock clock) {
        this.jdbc = jdbc;
        this.reliefs = reliefs;
        this.clock = clock;
    }

    /**
     * A hand-over in one campaign.
     *
     * @param begun whether what the coordinator sees has changed hands already
     * @param returnedBy who handed it back; null while it stands
     */
    record Step(
            UUID id,
            CampaignId campaign,
            UserId person,
            UserId madeBy,
            String note,
            boolean begun,
            @Nullable UserId returnedBy) {}

    List<ReliefId> due() {
        return jdbc.sql("select distinct r.step_id as value from relief r join app_user u on u.id = r.person_id where "
                        + DUE)
                .param("now", Sql.at(clock.instant()))
                .query(ReliefId.class)
                .list();
    }

    /** Held until the transaction ends; nothing when another node has it. */
    List<Step> take(ReliefId id) {
        return jdbc.sql("""
                        select r.id, r.campaign_id as campaign, r.person_id as person, r.made_by, r.note,
                               r.begun_at is not null as begun, r.returned_by
                          from relief r
                          join app_user u on u.id = r.person_id
                         where r.step_id = :step and\s""" + DUE + " order by r.id for update of r skip locked")
                .param("step", id.value())
                .param("now", Sql.at(clock.instant()))
                .query(Step.class)
                .list();
    }

    /** Who was to get what; a plan that begins gives way to what comes of it. */
    Map<Thing, UserId> takeUpPlan(Step step) {
        var plan = given(step).stream().collect(Collectors.toMap(Charge::thing, Charge::holder));
        if (!step.begun()) {
            jdbc.sql("delete from relief_item where relief_id = :relief")
                    .param("relief", step.id())
                    .update();
        }
        return plan;
    }

    /** What went to whom; they may have it no more. */
    List<Charge> given(Step step) {
        return jdbc.sql("""
                        select kind, object_id, case_id, campaign_id, to_id as holder, restricted
                          from relief_item
                         where relief_id = :relief
                         order by kind, object_id""").param("relief", step.id()).query(Charge.class).list();
    }

    void keep(Step step, Charge charge, UserId to) {
        reliefs.keep(step.id(), charge.to(to));
    }

    void settled(Step step) {
        jdbc.sql("""
                        update relief
                           set settled_at = :now, begun_at = case when returned_at is null then coalesce(begun_at, :now) else begun_at end
                         where id = :id""")
                .param("id", step.id())
                .param("now", Sql.at(clock.instant()))
                .update();
    }
}
