package org.demarche.core.playbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.demarche.core.access.CaseId;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which steps of the {@link StepLedger} come every year, and whose day of this year is over. */
@Component
class AgainLedger {

    private final JdbcClient jdbc;
    private final Clock clock;

    AgainLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Open cases in which something has to be seen to; east of us the next day may have begun. */
    List<CaseId> cases() {
        return jdbc.sql("""
                        select distinct s.case_id as value
                          from case_step s
                          join outreach_case c on c.id = s.case_id
                          join institution i on i.id = c.institution_id
                          join campaign k on k.id = c.campaign_id
                         where not s.again_asked and s.again_on <= :tomorrow
                           and s.again_on <= (:now at time zone i.zone)::date
                           and c.closed_at is null and k.archived_at is null""")
                .param("tomorrow", LocalDate.now(clock).plusDays(1))
                .param("now", Sql.at(clock.instant()))
                .query(CaseId.class)
                .list();
    }

    /** Of the present round, and not withdrawn; held until the transaction ends. */
    List<CaseStep> take(CaseId id) {
        return jdbc.sql(StepLedger.STEPS + """
                          join outreach_case c on c.id = s.case_id
                          join institution i on i.id = c.institution_id
                         where s.case_id = :case and c.closed_at is null and s.state <> 'WITHDRAWN' and s.round = %s
                           and not s.again_asked and s.again_on <= (:now at time zone i.zone)::date
                         order by s.again_on, s.id
                           for update of s skip locked""".formatted(StepLedger.ROUND))
                .param("case", id.value())
                .param("now", Sql.at(clock.instant()))
                .query(CaseStep.class)
                .list();
    }

    void asked(CaseStep step) {
        jdbc.sql("update case_step set again_asked = true where id = :id")
                .param("id", step.id())
                .update();
    }

    /** Something was undone in the case: what made no sense any more may make sense again. */
    void askAnew(CaseId id) {
        jdbc.sql("update case_step set again_asked = false where case_id = :case and again_asked")
                .param("case", id.value())
                .update();
    }
}
