package org.demarche.core.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether mail leaves as it should, for administrators: what is planned, sent, late and failed, and why. */
@Component
@Needs(Right.ADMINISTER)
@Transactional(readOnly = true)
public class MailHealth {

    /** What might have left this long ago is late; shorter delays are the pace of the rounds. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration LATELY = Duration.ofDays(1);

    /** Nothing is looked for further back that left lately: messages are found by the day on which they were made. */
    private static final Duration LONGEST_WAY = Duration.ofDays(30);

    private static final String FIGURES = """
            select (select count(*) from reminder where state = 'PLANNED' and remind_at > :now) as planned,
                   w.waiting, w.late + r.late + a.late as late, least(w.oldest, r.oldest, a.oldest) as oldest,
                   (select count(*) from message where state = 'SENT' and ended_at > :lately and created_at > :before) as sent,
                   (select count(*) from message where state = 'FAILED') as failed,
                   (select count(*) from message where state = 'UNCERTAIN') as uncertain,
                   (select count(*) from message where state = 'HELD') as held
              from (select count(*) as waiting, count(*) filter (where since < :patience) as late, min(since) as oldest
                      from (select greatest(created_at, case when reason = 'NONE' then not_before else created_at end) as since
                              from message
                             where state = 'PLANNED'
                               and (not_before <= :now or reason <> 'NONE')) m) w
             cross join (select count(*) as late, min(remind_at) as oldest
                           from reminder where state = 'PLANNED' and remind_at < :patience) r
             cross join awaits_mail(:patience) a""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MailHealth(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public MailFigures figures() {
        var now = clock.instant();
        return jdbc.sql(FIGURES)
                .param("now", Sql.at(now))
                .param("lately", Sql.at(now.minus(LATELY)))
                .param("before", Sql.at(now.minus(LONGEST_WAY)))
                .param("patience", Sql.at(now.minus(PATIENCE)))
                .query(MailFigures.class)
                .single();
    }

    /** Why what did not leave did not, the most first. */
    public List<MailTrouble> troubles() {
        return jdbc.sql("""
                        select state, reason, count(*) as messages, (array_agg(detail order by coalesce(ended_at, claimed_at, created_at) desc))[1] as detail,
                               max(coalesce(ended_at, claimed_at, created_at)) as last
                          from message
                         where state in ('FAILED', 'UNCERTAIN', 'HELD') or state = 'PLANNED' and reason <> 'NONE'
                         group by state, reason
                         order by messages desc, state, reason""").query(MailTrouble.class).list();
    }

    /** Those that are woken again and again, whichever node does it. */
    public List<RoundRow> rounds() {
        return jdbc.sql("""
                        select task_name as name, last_success as succeeded_at, last_failure as failed_at,
                               coalesce(consecutive_failures, 0) as failures, execution_time as next, picked_by as node
                          from wake_up
                         order by task_name""").query(RoundRow.class).list();
    }
}
