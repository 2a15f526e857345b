package org.demarche.core.report;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases that are late, and those where nobody has been in touch for 30 days: the rule is that of {@code case_health}. */
@Component
@Needs(Right.READ_CAMPAIGNS)
@Transactional(readOnly = true)
public class StalledReport {

    private final JdbcClient jdbc;
    private final Clock clock;

    StalledReport(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Late ones first, the longest first. */
    public List<StalledCase> of(Scope scope, CampaignId campaign, Locale language) {
        scope.require(Action.READ, campaign);
        return jdbc.sql("""
                select c.id, i.country, case when :language = 'uk' then k.name_uk else k.name_en end as state,
                       institution_title(i.id, :language) as chamber, h.health, h.due_on, h.days,
                       (select d.title
                          from due_item d
                         where d.case_id = c.id and not d.done and d.due_on = h.due_on and h.health = 'LATE'
                         order by d.type, d.id
                         limit 1) as due
                  from outreach_case c
                  cross join lateral (select k.* from case_health(:now) k where k.case_id = c.id offset 0) h
                  join institution i on i.id = c.institution_id
                  left join country k on k.iso2 = i.country
                 where c.campaign_id = :campaign and (h.health = 'LATE' or h.reason = 'SILENT')
                 order by (h.health = 'LATE') desc, h.days desc, c.id""")
                .param("campaign", campaign.value())
                .param("language", language.getLanguage())
                .param("now", Sql.at(clock.instant()))
                .query(StalledCase.class)
                .list();
    }
}
