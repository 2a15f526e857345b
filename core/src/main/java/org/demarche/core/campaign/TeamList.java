package org.demarche.core.campaign;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.DirectoryService;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.sql.Sql;
import org.demarche.core.text.Languages;
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
    private final DirectoryService directory;
    private final Clock clock;

    TeamList(JdbcClient jdbc, Access access, DirectoryService directory, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.directory = directory;
        this.clock = clock;
    }

    /** Everybody who is or was in the team: those of today first, then by name. */
    public List<TeamRow> members(CampaignId campaign) {
        access.scope().require(Action.READ, campaign);
        return jdbc.sql("""
                        select m.id, m.user_id, u.name, u.email, m.role, m.from_on, m.until_on, u.active,
                               exists (select from app_user_role r where r.user_id = u.id and r.role = m.role) as within_ceiling
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

    /** Who coordinates the campaign today: those that the coordination of a case can be given to. */
    public List<Colleague> coordinators(CampaignId campaign) {
        access.scope().require(Action.READ, campaign);
        return jdbc.sql("""
                        select distinct u.id, u.name
                          from app_user u
                          join team_member m on m.user_id = u.id and m.campaign_id = :campaign and m.role = 'COORDINATOR'
                         where u.active
                           and m.from_on <= :today and (m.until_on is null or m.until_on >= :today)
                         order by u.name, u.id""")
                .param("campaign", campaign.value())
                .param("today", LocalDate.now(clock))
                .query(Colleague.class)
                .list();
    }

    /**
     * Everybody who could be in the team, by name, with what they have and what they are here already: accounts, and people
     * of the organisation who have never signed in.
     */
    @Needs(Right.COORDINATE)
    public List<Candidate> candidates(CampaignId campaign) {
        access.scope().require(Action.MANAGE, campaign);
        return Stream.concat(accounts(campaign), newcomers())
                .sorted(Comparator.comparing(Candidate::name, Collator.getInstance(Languages.UKRAINIAN))
                        .thenComparing(Candidate::subject))
                .toList();
    }

    private Stream<Candidate> accounts(CampaignId campaign) {
        return jdbc
                .sql("""
                        select u.id, u.subject, u.name, u.email,
                               array(select r.role from app_user_role r where r.user_id = u.id and r.role <> 'ADMIN') as ceiling,
                               array(select m.role from team_member m
                                      where m.user_id = u.id and m.campaign_id = :campaign
                                        and (m.until_on is null or m.until_on >= :today)) as held
                          from app_user u
                         where u.active""")
                .param("campaign", campaign.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Candidate(
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("subject"),
                        row.getString("name"),
                        row.getString("email"),
                        Sql.constants(Role.class, row.getArray("ceiling")),
                        Sql.constants(Role.class, row.getArray("held"))))
                .list()
                .stream();
    }

    private Stream<Candidate> newcomers() {
        return directory.withoutAccount("").stream()
                .map(person -> new Candidate(
                        null,
                        person.subject(),
                        person.name(),
                        person.email(),
                        person.roles().stream().filter(Role::worksInCampaigns).collect(Collectors.toSet()),
                        Set.of()));
    }
}
