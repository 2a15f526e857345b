package org.demarche.core.playbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.demarche.core.access.Access;
import org.demarche.core.access.Part;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.CaseKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who gets a step: who has the part in the case, else its owner, else its coordinator, else whoever brought the step. The
 * product brings in the name of who published the playbook.
 */
@Component
class StepAssignees {

    private static final String FIRST = """
            select u.id, u.language
              from (select a.user_id, case a.part when :part then 0 when 'OWNER' then 1 when 'COORDINATOR' then 2 else 3 end as rank, a.from_at
                      from case_assignment a
                     where a.case_id = :case and a.until_at is null and (a.part = :part or a.part <> 'HELPER')
                    union all
                    select cast(:me as uuid), 4, null) p
              join app_user u on u.id = p.user_id
             where p.rank = 4
                or u.active
                   and exists (select from team_member m
                                where m.user_id = u.id and m.campaign_id = :campaign and m.role in ('STAFF', 'COORDINATOR')
                                  and m.from_on <= :today and (m.until_on is null or m.until_on >= :today))
             order by p.rank, p.from_at, u.id
             limit 1""";

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    StepAssignees(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Somebody who works on the campaign today: a part may outlast a place in the team. */
    Assignee choose(CaseKey key, Part part, UserId author) {
        return jdbc.sql(FIRST)
                .param("part", part.name())
                .param("case", key.id().value())
                .param("campaign", key.campaign().value())
                .param("me", access.userIfAny().orElse(author).value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Assignee(
                        new UserId(row.getObject("id", UUID.class)), Locale.forLanguageTag(row.getString("language"))))
                .single();
    }

    /** @param language in which they read their tasks */
    record Assignee(UserId id, Locale language) {}
}
