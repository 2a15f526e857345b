package org.demarche.core.playbook;

import java.util.List;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the playbook of a campaign was: its versions, who published them, and what each made different. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class PlaybookVersions {

    private static final String VERSIONS = """
            with said as materialized (
                 select p.number, s.step_id, to_jsonb(s) - 'playbook_id' - 'position' as what
                   from playbook p
                   join playbook_step s on s.playbook_id = p.id
                  where p.campaign_id = :campaign),
            differing as (
                 select coalesce(a.number, b.number + 1) as number,
                        count(*) filter (where b.step_id is null) as added,
                        count(*) filter (where a.what <> b.what) as changed,
                        count(*) filter (where a.step_id is null) as removed
                   from said a
                   full join said b on b.step_id = a.step_id and b.number = a.number - 1
                  group by 1)
            select p.number, p.note, p.made_at, u.name as made_by,
                   coalesce(d.added, 0) as added, coalesce(d.changed, 0) as changed, coalesce(d.removed, 0) as removed
              from playbook p
              join app_user u on u.id = p.made_by
              left join differing d on d.number = p.number
             where p.campaign_id = :campaign
             order by p.number desc""";

    private final Playbooks playbooks;
    private final Access access;
    private final JdbcClient jdbc;

    PlaybookVersions(Playbooks playbooks, Access access, JdbcClient jdbc) {
        this.playbooks = playbooks;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<VersionRow> of(CampaignId campaign) {
        access.scope().require(Action.READ, campaign);
        return jdbc.sql(VERSIONS)
                .param("campaign", campaign.value())
                .query(VersionRow.class)
                .list();
    }

    /** @throws Refused not found */
    public Playbook version(CampaignId campaign, int number) {
        access.scope().require(Action.READ, campaign);
        return playbooks.findByCampaignIdAndNumber(campaign, number).orElseThrow(Refused::notFound);
    }

    /** What the next version made different; nothing where there is none. */
    public List<Difference> next(CampaignId campaign, int number) {
        var version = version(campaign, number);
        return playbooks
                .findByCampaignIdAndNumber(campaign, number + 1)
                .map(next -> Difference.between(version, next))
                .orElse(List.of());
    }
}
