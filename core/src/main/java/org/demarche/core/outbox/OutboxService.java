package org.demarche.core.outbox;

import java.time.Clock;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators decide where the product may not: about messages that may have left, failed, or should not leave. */
@Service
@Needs(Right.ADMINISTER)
@Transactional
public class OutboxService {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Departures departures;

    OutboxService(JdbcClient jdbc, Clock clock, Departures departures) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.departures = departures;
    }

    /** It arrived after all. For uncertain and failed messages. */
    public void markAsSent(MessageId id) {
        require(departures.record(id, MessageReason.MARKED_AS_SENT, MessageState.UNCERTAIN, MessageState.FAILED));
    }

    /** The same bytes with the same Message-ID once more; whoever has it already can tell. For uncertain and failed ones. */
    public void sendAgain(MessageId id) {
        require(jdbc.sql("""
                update message
                   set state = 'PLANNED', reason = 'SENT_AGAIN', detail = '', not_before = :now, ended_at = null,
                       claimed_by = null
                 where id = :id
                   and state in ('UNCERTAIN', 'FAILED')""")
                        .param("id", id.value())
                        .param("now", Sql.at(clock.instant()))
                        .update()
                == 1);
    }

    /** It shall not leave. For messages that wait. */
    public void cancel(MessageId id) {
        require(jdbc.sql("""
                update message
                   set state = 'CANCELLED', reason = 'STOPPED', detail = '', ended_at = :now
                 where id = :id
                   and state = 'PLANNED'""")
                        .param("id", id.value())
                        .param("now", Sql.at(clock.instant()))
                        .update()
                == 1);
    }

    private static void require(boolean done) {
        if (!done) {
            throw new Refused("refused.message.state");
        }
    }
}
