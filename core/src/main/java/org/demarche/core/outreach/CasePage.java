package org.demarche.core.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.StageId;
import org.demarche.core.campaign.StageModel;
import org.demarche.core.campaign.StageModels;
import org.demarche.core.sql.Sql;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The upper part of a case's page. The cards below it are {@link CaseCards} and {@link CaseTimeline}. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class CasePage {

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final StageModels models;
    private final Clock clock;

    CasePage(JdbcClient jdbc, CaseAccess access, StageModels models, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.models = models;
        this.clock = clock;
    }

    /** @throws Refused not found */
    public CaseHead head(CaseId id, Locale language) {
        access.require(id, Action.READ);
        return jdbc.sql("""
                        select c.id, c.version, c.campaign_id, case :lang when 'uk' then g.name_uk else g.name_en end as campaign_name,
                               c.reference, c.institution_id, institution_title(i.id, :lang) as institution,
                               nullif(institution_native(i.id, :lang), institution_title(i.id, :lang)) as native_name, i.country,
                               case :lang when 'uk' then k.name_uk else k.name_en end as country_name, i.kind, i.chamber_role, i.seats,
                               array_to_string(i.languages, ',') as languages, i.zone, (:now at time zone i.zone)::date as today,
                               c.stage_id, c.outcome, c.outcome_on, c.priority, c.next_action_kind, c.next_action_text, c.next_action_due,
                               c.next_action_why, c.next_action_snoozed_until, c.last_contact_on, c.closed_at is not null as closed, g.archived_at is not null as archived,
                               o.user_id as owner_id, ou.name as owner_name, m.user_id as coordinator_id, mu.name as coordinator_name,
                               h.health, h.reason, h.due_on, h.days, c.changed_by, c.changed_at
                          from outreach_case c
                          join campaign g on g.id = c.campaign_id
                          join institution i on i.id = c.institution_id
                          join case_health(:now) h on h.case_id = c.id
                          left join country k on k.iso2 = i.country
                          left join case_assignment o on o.case_id = c.id and o.part = 'OWNER' and o.until_at is null
                          left join app_user ou on ou.id = o.user_id
                          left join case_assignment m on m.case_id = c.id and m.part = 'COORDINATOR' and m.until_at is null
                          left join app_user mu on mu.id = m.user_id
                         where c.id = :id""")
                .param("id", id.value())
                .param("lang", Languages.closest(language).getLanguage())
                .param("now", Sql.at(clock.instant()))
                .query(CaseHead.class)
                .optional()
                .orElseThrow(Refused::notFound);
    }

    /** What this person may do here; nothing for a case that is missing or out of reach. */
    public Set<Action> allowed(CaseId id) {
        return access.allowed(id);
    }

    /** @throws Refused not found */
    public StageModel stages(CaseId id) {
        return models.of(access.require(id, Action.READ).campaign());
    }

    /** When the case came into each of the stages it was in, the last time it did. */
    public Map<StageId, LocalDate> reached(CaseId id) {
        access.require(id, Action.READ);
        var reached = new LinkedHashMap<StageId, LocalDate>();
        jdbc.sql("select to_stage_id, moved_on from stage_move where case_id = :id order by recorded_at, id")
                .param("id", id.value())
                .query(Move.class)
                .list()
                .forEach(move -> reached.put(move.toStageId(), move.movedOn()));
        return reached;
    }

    private record Move(StageId toStageId, LocalDate movedOn) {}
}
