package org.demarche.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What moved since a day: stages that cases reached, and acts that grant an ask of the campaign. Opening a case is none. */
@Component
@Needs(Right.READ_CAMPAIGNS)
@Transactional(readOnly = true)
public class ChangesReport {

    /** More than a page can show; a campaign of 40 cases never gets there. */
    static final int MOST = 200;

    private final JdbcClient jdbc;

    ChangesReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<RecentChange> since(Scope scope, CampaignId campaign, LocalDate day, Locale language) {
        scope.require(Action.READ, campaign);
        return jdbc.sql("""
                select change.day, change.case_id, change.recognition,
                       case when :language = 'uk' then k.name_uk else k.name_en end as state,
                       institution_title(i.id, :language) as chamber, change.stage, change.outcome, change.act
                  from (select m.moved_on as day, c.id as case_id, null::uuid as recognition, c.institution_id,
                               case when :language = 'uk' then s.name_uk else s.name_en end as stage,
                               case when s.closing then c.outcome end as outcome, null as act, m.recorded_at
                          from stage_move m
                          join outreach_case c on c.id = m.case_id
                          join stage s on s.id = m.to_stage_id
                         where m.campaign_id = :campaign and m.from_stage_id is not null and m.moved_on >= :since
                        union all
                        select r.adopted_first, r.case_id, r.id, r.adopted_by_id, null, null,
                               case when (:language = 'uk' and r.title_uk <> '') or r.title_en = '' then r.title_uk else r.title_en end,
                               null
                          from recognition r
                         where r.archived_at is null and r.adopted_first >= :since
                           and (r.campaign_id is null or r.campaign_id = :campaign)
                           and exists (select from recognition_ask g join ask a on a.id = g.ask_id
                                        where g.recognition_id = r.id and a.campaign_id = :campaign)) change
                  join institution i on i.id = change.institution_id
                  left join country k on k.iso2 = i.country
                 order by change.day desc, change.recorded_at desc nulls first, i.id
                 limit :most""")
                .param("campaign", campaign.value())
                .param("since", day)
                .param("language", language.getLanguage())
                .param("most", MOST)
                .query(RecentChange.class)
                .list();
    }
}
