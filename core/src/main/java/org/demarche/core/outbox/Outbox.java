package org.demarche.core.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.access.Background;
import org.demarche.core.access.Work;
import org.demarche.core.sql.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queue as a sender sees it: claim one message, hand it over without holding a connection, record what came of it.
 * Every record expects the state that it leaves, so a late one changes nothing. Called by a machine, so it is no service.
 */
@Component
@Background(Work.REMINDERS)
public class Outbox {

    private static final String COLUMNS = "id, message_id, recipient, mime, attempts, claimed_at";
    private static final int LOOKED_UP_AT_ONCE = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Departures departures;

    Outbox(JdbcClient jdbc, Clock clock, Departures departures) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.departures = departures;
    }

    /**
     * Takes the next message for one sender. The lease runs by the database's clock, since nodes differ.
     *
     * @param node who claims
     * @param lease longer than any hand-over can last
     */
    @Transactional
    public Optional<Claim> claim(String node, Duration lease) {
        readInOrder();
        return jdbc.sql("""
                update message
                   set state = 'CLAIMED', attempts = attempts + 1, claimed_at = clock_timestamp(), claimed_by = :node,
                       lease_until = clock_timestamp() + :lease * interval '1 second'
                 where id = (select m.id
                               from message m
                              where m.state = 'PLANNED'
                                and m.not_before <= :now
                                and not\s""" + ReleaseSql.OVERTAKEN + """

                              order by m.not_before, m.id
                              limit 1
                                for update skip locked)
                returning\s""" + COLUMNS)
                .param("node", node)
                .param("lease", lease.toSeconds())
                .param("now", Sql.at(clock.instant()))
                .query(Outbox::claim)
                .optional();
    }

    /**
     * The server took it. Told also for one that was given up in the meantime: who heard the answer knows. Where another had
     * sent it too, for whom it was then given up, that is kept as {@link MessageReason#TWICE}.
     *
     * @return whether nobody else had handed it over
     */
    @Transactional
    public boolean sent(Claim claim) {
        boolean alone = departures.record(claim.id(), MessageReason.NONE, MessageState.CLAIMED, MessageState.UNCERTAIN)
                || !departures.markTwice(claim);
        if (!alone) {
            LOG.warn("Message {} was handed over twice, unchanged", claim.id());
        }
        return alone;
    }

    /**
     * The same, and in the same transaction the next message for who sent it. Where that fails, neither is done.
     *
     * @see #claim
     */
    @Transactional
    public Optional<Claim> sentAndClaim(Claim claim, String node, Duration lease) {
        sent(claim);
        return claim(node, lease);
    }

    /**
     * Told again, because the database went away while it was told: it may be recorded already. So it is no sign of a second
     * hand-over where it is.
     */
    @Transactional
    public void sentAfterAll(Claim claim) {
        departures.record(claim.id(), MessageReason.NONE, MessageState.CLAIMED, MessageState.UNCERTAIN);
    }

    /** Certainly not handed over: back into the queue, for later. */
    @Transactional
    public void postponed(Claim claim, MessageReason reason, String detail) {
        jdbc.sql("""
                update message
                   set state = 'PLANNED', reason = :reason, detail = :detail, not_before = :notBefore,
                       claimed_by = null, lease_until = null
                 where id = :id
                   and state in ('CLAIMED', 'UNCERTAIN')
                   and attempts = :attempts""")
                .param("id", claim.id().value())
                .param("reason", reason.name())
                .param("detail", detail)
                .param("notBefore", Sql.at(clock.instant().plus(Backoff.DEFAULT.after(claim.attempts()))))
                .param("attempts", claim.attempts())
                .update();
    }

    /** Refused for good. */
    @Transactional
    public void failed(Claim claim, String detail) {
        end(claim, MessageState.FAILED, MessageReason.REFUSED, detail);
    }

    /** Handed over, and no answer. */
    @Transactional
    public void uncertain(Claim claim, String detail) {
        end(claim, MessageState.UNCERTAIN, MessageReason.NO_ANSWER, detail);
    }

    /** Everybody who has something in hand, by the name under which they claimed it. */
    @Transactional(readOnly = true)
    public List<String> claimants() {
        return jdbc.sql("select distinct claimed_by from message where state = 'CLAIMED'")
                .query(String.class)
                .list();
    }

    /** All claims of somebody who has ended. */
    @Transactional
    public int abandonOf(String node) {
        return abandon("claimed_by = :node", node);
    }

    /** Claims whose lease is over: their sender died or is stuck. */
    @Transactional
    public int abandonExpired() {
        return abandon("lease_until < clock_timestamp() and :node is not null", "");
    }

    /** Messages that nobody knows the fate of, oldest first. */
    @Transactional(readOnly = true)
    public List<Claim> uncertain() {
        return jdbc.sql("select " + COLUMNS + " from message where state = 'UNCERTAIN' order by claimed_at limit :most")
                .param("most", LOOKED_UP_AT_ONCE)
                .query(Outbox::claim)
                .list();
    }

    /** The mail server has it. */
    @Transactional
    public void found(Claim claim) {
        departures.record(claim.id(), MessageReason.FOUND, MessageState.UNCERTAIN);
    }

    /** The mail server is certain that it never came and never will: sent again, unchanged. */
    @Transactional
    public void neverCame(Claim claim) {
        jdbc.sql("""
                update message
                   set state = 'PLANNED', reason = 'NEVER_CAME', detail = '', not_before = :now, in_doubt = false,
                       claimed_by = null, lease_until = null
                 where id = :id
                   and state = 'UNCERTAIN'
                   and attempts = :attempts""")
                .param("id", claim.id().value())
                .param("attempts", claim.attempts())
                .param("now", Sql.at(clock.instant()))
                .update();
    }

    /**
     * Ten thousand messages may wait where a moment ago there was none, and the database, which counts them later, would
     * read and sort all of them for each. Ends with the transaction.
     */
    private void readInOrder() {
        jdbc.sql("select set_config('enable_sort', 'off', true)")
                .query(String.class)
                .single();
    }

    private void end(Claim claim, MessageState state, MessageReason reason, String detail) {
        jdbc.sql("""
                update message m
                   set state = :state, reason = :reason, detail = :detail, ended_at = :now, lease_until = null,
                       in_doubt = in_doubt or :state = 'UNCERTAIN'
                  from (select id, state as before from message where id = :id for update) b
                 where m.id = b.id
                   and b.before in ('CLAIMED', 'UNCERTAIN')
                   and m.attempts = :attempts
                returning m.id, b.before""")
                .param("id", claim.id().value())
                .param("state", state.name())
                .param("reason", reason.name())
                .param("detail", detail)
                .param("now", Sql.at(clock.instant()))
                .param("attempts", claim.attempts())
                .query(Ended.class)
                .optional()
                .filter(ended -> ended.before() != state)
                .ifPresent(ended -> departures.stuck(ended.id(), state));
    }

    private int abandon(String whose, String node) {
        var abandoned = jdbc.sql("""
                update message
                   set state = 'UNCERTAIN', reason = 'ABANDONED', detail = '', in_doubt = true, lease_until = null
                 where state = 'CLAIMED'
                   and\s""" + whose + " returning id")
                .param("node", node)
                .query((row, _) -> new MessageId(row.getObject(1, UUID.class)))
                .list();
        abandoned.forEach(each -> departures.stuck(each, MessageState.UNCERTAIN));
        return abandoned.size();
    }

    private record Ended(MessageId id, MessageState before) {}

    private static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("message_id"),
                row.getString("recipient"),
                row.getBytes("mime"),
                row.getInt("attempts"),
                row.getTimestamp("claimed_at").toInstant());
    }
}
