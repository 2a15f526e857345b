package org.demarche.core.campaign;

import java.util.List;
import java.util.UUID;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of a campaign, from January to December. */
@Component
@Transactional
@Needs(Right.READ_CAMPAIGNS)
public class CampaignDays {

    private final JdbcClient jdbc;
    private final Access access;

    CampaignDays(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public List<CampaignDay> of(CampaignId campaign) {
        access.scope().require(Action.READ, campaign);
        return jdbc.sql("""
                        select id, month, day, year, label_en, label_uk, since, verified, source_url
                          from campaign_date
                         where campaign_id = :campaign
                         order by month, day, year nulls first, id""")
                .param("campaign", campaign.value())
                .query(CampaignDay.class)
                .list();
    }

    @Needs(Right.COORDINATE)
    public void remove(CampaignId campaign, UUID day) {
        access.scope().require(Action.MANAGE, campaign);
        jdbc.sql("delete from campaign_date where id = :id and campaign_id = :campaign")
                .param("id", day)
                .param("campaign", campaign.value())
                .update();
    }

    @Needs(Right.COORDINATE)
    public void add(CampaignId campaign, CampaignDay day) {
        access.scope().require(Action.MANAGE, campaign);
        jdbc.sql("""
                        insert into campaign_date (id, campaign_id, month, day, year, label_en, label_uk, since, verified, source_url)
                        values (:id, :campaign, :month, :day, :year, :labelEn, :labelUk, :since, :verified, :sourceUrl)
                        on conflict (id) do nothing""")
                .param("id", day.id())
                .param("campaign", campaign.value())
                .param("month", day.month())
                .param("day", day.day())
                .param("year", day.year())
                .param("labelEn", day.labelEn())
                .param("labelUk", day.labelUk())
                .param("since", day.since())
                .param("verified", day.verified())
                .param("sourceUrl", day.sourceUrl())
                .update();
    }
}
