package org.demarche.core.task;

import java.time.Clock;
import org.demarche.core.institution.CalendarChanged;
import org.demarche.core.outreach.CaseDaysChanged;
import org.demarche.core.sql.Sql;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks deadlines that have to be computed anew, in the transaction of what changed; {@link DeadlineRound} does it. */
@Component
class DeadlineMarks {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadlineMarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(CalendarChanged changed) {
        var house = changed.institution();
        jdbc.sql("select outdate_deadlines('CALENDAR', :now, cast(:house as uuid))")
                .param("now", Sql.at(clock.instant()))
                .param("house", house == null ? null : house.value())
                .query((_, _) -> true)
                .list();
    }

    @EventListener
    void on(CaseDaysChanged changed) {
        jdbc.sql("""
                        update deadline set outdated_at = :now, outdated_by = 'ANCHOR'
                         where case_id = :case and anchor not in ('CAMPAIGN_DAY', 'DAY')""")
                .param("now", Sql.at(clock.instant()))
                .param("case", changed.caseId().value())
                .update();
    }
}
