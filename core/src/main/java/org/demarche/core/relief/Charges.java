package org.demarche.core.relief;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people carry and who could have it, restricted or not: read by the product at its own work only. */
@Component
class Charges {

    private static final String CARRIED = """
            select x.kind, x.object_id, x.case_id, x.campaign_id, x.holder, x.restricted
              from (select a.part as kind, c.id as object_id, c.id as case_id, c.campaign_id, a.user_id as holder, c.restricted
                      from case_assignment a
                      join outreach_case c on c.id = a.case_id and c.closed_at is null
                     where a.until_at is null
                    union all
                    select 'TASK', t.id, t.case_id, t.campaign_id, t.assignee_id, t.restricted
                      from task t
                     where t.status = 'OPEN' and t.campaign_id is not null) x
             where %s
             order by array_position(array['OWNER', 'COORDINATOR', 'HELPER', 'TASK'], x.kind), x.object_id""";

    private static final String ABANDONED = """
            x.restricted
               and not exists (select from team_member m
                                 join app_user u on u.id = m.user_id and u.active
                                where m.user_id = x.holder and m.campaign_id = x.campaign_id and m.role in ('STAFF', 'COORDINATOR')
                                  and m.from_on <= :today and (m.until_on is null or m.until_on >= :today))""";

    private static final String[] WORKERS = {"STAFF", "COORDINATOR"};
    private static final String[] COORDINATORS = {"COORDINATOR"};

    private final JdbcClient jdbc;
    private final Clock clock;

    Charges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Charge> of(UserId person, CampaignId campaign) {
        return jdbc.sql(CARRIED.formatted("x.holder = :person and x.campaign_id = :campaign"))
                .param("person", person.value())
                .param("campaign", campaign.value())
                .query(Charge.class)
                .list();
    }

    /** People who left the team, or whose account is switched off, and who still carry something in restricted cases. */
    List<UserId> abandonedBy() {
        return jdbc.sql("select distinct a.holder as value from (" + CARRIED.formatted(ABANDONED) + ") a")
                .param("today", LocalDate.now(clock))
                .query(UserId.class)
                .list();
    }

    /** What one of them still carries. */
    List<Charge> abandoned(UserId person) {
        return jdbc.sql(CARRIED.formatted(ABANDONED + " and x.holder = :person"))
                .param("today", LocalDate.now(clock))
                .param("person", person.value())
                .query(Charge.class)
                .list();
    }

    boolean isNamed(CaseId id, UserId user) {
        return jdbc.sql("""
                        select exists (select from restriction r
                                         join restriction_person p on p.restriction_id = r.id and p.user_id = :user
                                        where r.object_id = :case and r.lifted_at is null and r.ended_at is null)""")
                .param("case", id.value())
                .param("user", user.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody works in the team, coordinates where that is asked for, and is named where the case is restricted. */
    boolean mayHave(Charge charge, UserId user) {
        return receivers(charge).contains(user);
    }

    /**
     * Everybody else who may. Of those named on a restricted case, who has a part in it comes before who coordinates the
     * campaign, and that one before the rest, by when they were named.
     */
    List<UserId> receivers(Charge charge) {
        return jdbc.sql("""
                        select u.id as value
                          from app_user u
                          left join restriction r on r.object_id = :case and r.lifted_at is null and r.ended_at is null
                          left join restriction_person p on p.restriction_id = r.id and p.user_id = u.id
                         where u.active and u.id <> :holder
                           and (not :restricted or p.user_id is not null)
                           and exists (select from team_member m
                                        where m.user_id = u.id and m.campaign_id = :campaign and m.role = any(:roles)
                                          and m.from_on <= :today and (m.until_on is null or m.until_on >= :today))
                         order by not exists (select from case_assignment a
                                               where a.case_id = :case and a.user_id = u.id and a.until_at is null),
                                  not exists (select from team_member m
                                               where m.user_id = u.id and m.campaign_id = :campaign and m.role = 'COORDINATOR'),
                                  p.added_at, u.id""")
                .param("case", charge.caseId() == null ? null : charge.caseId().value(), Types.OTHER)
                .param("holder", charge.holder().value())
                .param("restricted", charge.restricted())
                .param("campaign", charge.campaignId().value())
                .param("roles", charge.kind() == CarriedKind.COORDINATOR ? COORDINATORS : WORKERS)
                .param("today", LocalDate.now(clock))
                .query(UserId.class)
                .list();
    }
}
