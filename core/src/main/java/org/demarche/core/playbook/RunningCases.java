package org.demarche.core.playbook;

import java.util.List;
import java.util.Locale;
import org.demarche.core.access.CampaignId;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open cases of a campaign that do not follow the current version of its playbook. */
@Component
class RunningCases {

    private final JdbcClient jdbc;

    RunningCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By reference, as many as one step changes at most. */
    List<RunningCase> behind(CampaignId campaign, int number, Locale language) {
        return jdbc.sql("""
                        select c.id, c.campaign_id, c.restricted, c.reference, institution_title(i.id, :lang) as institution, i.country,
                               p.number as follows
                          from outreach_case c
                          join institution i on i.id = c.institution_id
                          left join case_playbook f on f.case_id = c.id
                          left join playbook p on p.id = f.playbook_id
                         where c.campaign_id = :campaign and c.closed_at is null and (p.number is null or p.number < :number)
                         order by c.reference, c.id
                         limit :most""")
                .param("campaign", campaign.value())
                .param("number", number)
                .param("lang", Languages.closest(language).getLanguage())
                .param("most", RolloutService.MOST)
                .query(RunningCase.class)
                .list();
    }
}
