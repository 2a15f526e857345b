package org.demarche.core.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in the team of a campaign, and who could be. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class TeamList {

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    TeamList(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Everybody who is or was in the team: those of today first, then by name. */
    public List<TeamRow> members(CampaignId campaign) {
        access.scope().require(Action.READ, campaign);
        return jdbc.sql("""
                        select m.id, m.user_id, u.name, u.email, m.role, m.from_on, m.until_on
                          from team_member m
                          join app_user u on u.id = m.user_id
                         where m.campaign_id = :campaign
                         order by coalesce(m.until_on < :today, false), u.name collate "uk-x-icu", m.role, m.id""")
                .param("campaign", campaign.value())
                .param("today", LocalDate.now(clock))
                .query(TeamRow.class)
                .list();
    }

    /** Who works on the campaign today: those that cases and tasks can be given to. */
    public List<Colleague> workers(CampaignId campaign) {
        access.scope().require(Action.READ, campaign);
        return jdbc.sql("""
                        select u.id, u.name
                          from app_user u
                         where u.active
                           and exists (select from team_member m
                                        where m.user_id = u.id and m.campaign_id = :campaign
                                          and m.role in ('STAFF', 'COORDINATOR') and m.from_on <= :today
                                          and (m.until_on is null or m.until_on >= :today))
                         order by u.name collate "uk-x-icu", u.id""")
                .param("campaign", campaign.value())
                .param("today", LocalDate.now(clock))
                .query(Colleague.class)
                .list();
    }

    /** Accounts that have the role and are not in this team with it. */
    @Needs(Right.COORDINATE)
    public List<Colleague> candidates(CampaignId campaign, Role role) {
        access.scope().require(Action.MANAGE, campaign);
        return jdbc.sql("""
                        select u.id, u.name
                          from app_user u
                          join app_user_role r on r.user_id = u.id and r.role = :role
                         where u.active
                           and not exists (select from team_member m
                                            where m.user_id = u.id and m.campaign_id = :campaign and m.role = :role
                                              and (m.until_on is null or m.until_on >= :today))
                         order by u.name collate "uk-x-icu", u.id""")
                .param("campaign", campaign.value())
                .param("role", role.name())
                .param("today", LocalDate.now(clock))
                .query(Colleague.class)
                .list();
    }
}
