package org.demarche.core.relief;

import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Ids;
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

    ReliefId keep(Relieve step, List<ReliefItem> items, UserId by, Instant now) {
        var id = ReliefId.create();
        var campaigns = new ArrayList<>(
                items.stream().map(ReliefItem::campaignId).distinct().toList());
        for (var campaign : campaigns) {
            var row = Ids.next();
            insert(row, id, campaign, step, by, now);
            items.stream().filter(item -> item.campaignId().equals(campaign)).forEach(item -> insert(row, item));
        }
        return id;
    }

    private void insert(UUID row, ReliefId step, CampaignId campaign, Relieve command, UserId by, Instant now) {
        var absence = command.absence();
        jdbc.sql("""
                        insert into relief (id, step_id, campaign_id, person_id, reason, away_from, away_until, note, made_by, made_at)
                        values (:id, :step, :campaign, :person, :reason, :from, :until, :note, :by, :at)""")
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
                .update();
    }

    /** Restricted as its case is, from the first. */
    private void insert(UUID row, ReliefItem item) {
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
