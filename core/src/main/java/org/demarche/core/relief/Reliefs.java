package org.demarche.core.relief;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Ids;
import org.demarche.core.base.Refused;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what changed hands: a row for each campaign of a step, with its things below it. */
@Component
class Reliefs {

    private final JdbcClient jdbc;

    Reliefs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also in campaigns where nothing is seen that they carry: the product looks whether there is something. */
    ReliefId keep(Relieve step, List<ReliefItem> items, boolean begins, Scope scope, Instant now) {
        var id = ReliefId.create();
        var campaigns = new LinkedHashSet<>(campaignsOf(step.from(), scope));
        items.forEach(item -> campaigns.add(item.campaignId()));
        for (var campaign : campaigns) {
            var row = Ids.next();
            insert(row, id, campaign, step, begins, scope.user(), now);
            items.stream().filter(item -> item.campaignId().equals(campaign)).forEach(item -> keep(row, item));
        }
        return id;
    }

    private List<CampaignId> campaignsOf(UserId person, Scope scope) {
        return jdbc.sql("""
                        select distinct campaign_id as value from team_member
                         where user_id = :person and campaign_id = any(:campaigns)""")
                .param("person", person.value())
                .param("campaigns", Sql.ids(CarriedList.assignable(scope)))
                .query(CampaignId.class)
                .list();
    }

    private void insert(
            UUID row, ReliefId step, CampaignId campaign, Relieve command, boolean begins, UserId by, Instant now) {
        var absence = command.absence();
        jdbc.sql("""
                        insert into relief (id, step_id, campaign_id, person_id, reason, away_from, away_until, note, made_by, made_at, begun_at)
                        values (:id, :step, :campaign, :person, :reason, :from, :until, :note, :by, :at, :begun)""")
                .param("id", row)
                .param("step", step.value())
                .param("campaign", campaign.value())
                .param("person", command.from().value())
                .param("reason", command.reason().name())
                .param("from", absence == null ? null : absence.from(), Types.DATE)
                .param("until", absence == null ? null : absence.until(), Types.DATE)
                .param("note", command.note())
                .param("by", by.value())
                .param("at", Sql.at(now))
                .param("begun", begins ? Sql.at(now) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Restricted as its case is, from the first. */
    void keep(UUID row, ReliefItem item) {
        jdbc.sql("""
                        insert into relief_item (relief_id, kind, object_id, case_id, campaign_id, restricted, to_id)
                        values (:relief, :kind, :object, :case, :campaign,
                                coalesce((select c.restricted from outreach_case c where c.id = :case), false), :to)""")
                .param("relief", row)
                .param("kind", item.kind().name())
                .param("object", item.objectId())
                .param("case", item.caseId() == null ? null : item.caseId().value(), Types.OTHER)
                .param("campaign", item.campaignId().value())
                .param("to", item.toId().value())
                .update();
    }

    /** Of a step that stands, what lies within the scope. */
    List<ReliefItem> items(ReliefId step, Scope scope) {
        return jdbc.sql("""
                        select i.kind, i.object_id, i.case_id, i.campaign_id, i.to_id
                          from relief r
                          join relief_item i on i.relief_id = r.id
                         where r.step_id = :step and r.campaign_id = any(:campaigns) and r.returned_at is null
                         order by i.kind, i.object_id
                           for update of r""")
                .param("step", step.value())
                .param("campaigns", Sql.ids(CarriedList.assignable(scope)))
                .query(ReliefItem.class)
                .list();
    }

    /** Whether it is still to begin. */
    boolean isPlan(ReliefId step, Scope scope) {
        return jdbc.sql("""
                        select exists (select from relief
                                        where step_id = :step and campaign_id = any(:campaigns) and returned_at is null
                                          and begun_at is null)""")
                .param("step", step.value())
                .param("campaigns", Sql.ids(CarriedList.assignable(scope)))
                .query(Boolean.class)
                .single();
    }

    /** What day it is for somebody. */
    LocalDate today(UserId person, Instant now) {
        return jdbc.sql("select zone as value from app_user where id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(zone -> LocalDate.ofInstant(now, ZoneId.of(zone)))
                .orElseThrow(Refused::notFound);
    }

    /** @throws Refused when somebody who is to get something does not work in that team today, or not as what it takes */
    void requireWorkers(List<ReliefItem> items, LocalDate today) {
        boolean allWork = jdbc.sql("""
                        select not exists (
                            select from unnest(:users, :campaigns, :roles) w (user_id, campaign_id, role)
                             where not exists (select from team_member m
                                                 join app_user u on u.id = m.user_id and u.active
                                                where m.user_id = w.user_id and m.campaign_id = w.campaign_id
                                                  and m.role in (w.role, 'COORDINATOR')
                                                  and m.from_on <= :today and (m.until_on is null or m.until_on >= :today)))""")
                .param("users", items.stream().map(item -> item.toId().value()).toArray(UUID[]::new))
                .param(
                        "campaigns",
                        items.stream().map(item -> item.campaignId().value()).toArray(UUID[]::new))
                .param(
                        "roles",
                        items.stream().map(item -> item.kind().role().name()).toArray(String[]::new))
                .param("today", today)
                .query(Boolean.class)
                .single();
        if (!allWork) {
            throw new Refused("refused.case.assign.not-in-team");
        }
    }

    UserId person(ReliefId step) {
        return jdbc.sql("select person_id as value from relief where step_id = :step limit 1")
                .param("step", step.value())
                .query(UserId.class)
                .single();
    }

    void returned(ReliefId step, Scope scope, Instant now) {
        jdbc.sql("""
                        update relief
                           set returned_by = :by, returned_at = :at
                         where step_id = :step and campaign_id = any(:campaigns) and returned_at is null""")
                .param("step", step.value())
                .param("campaigns", Sql.ids(CarriedList.assignable(scope)))
                .param("by", scope.user().value())
                .param("at", Sql.at(now))
                .update();
    }
}
