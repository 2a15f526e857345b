package org.demarche.notifications;

import java.time.Duration;
import java.time.LocalDate;
import org.demarche.core.outbox.ReminderPlanner;
import org.demarche.notifications.digest.DigestCollector;
import org.demarche.notifications.mail.Sender;
import org.demarche.notifications.notice.ReassignmentNotices;
import org.demarche.testing.SettableClock;
import org.demarche.testing.SmallWorld;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The morning on which mail is tested: 8:00 in Kyiv on {@link #TODAY}, in a world of which nothing is left from before. */
public final class Morning {

    /** A Tuesday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static final String EIGHT = "2026-11-24T06:00:00Z";

    private static final Duration LEASE = Duration.ofMinutes(20);

    private final JdbcClient jdbc;
    private final SettableClock clock;
    private final ReminderPlanner planner;
    private final DigestCollector collector;
    private final ReassignmentNotices reassignments;
    private final Sender sender;

    Morning(
            JdbcClient jdbc,
            SettableClock clock,
            ReminderPlanner planner,
            DigestCollector collector,
            ReassignmentNotices reassignments,
            Sender sender) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.planner = planner;
        this.collector = collector;
        this.reassignments = reassignments;
        this.sender = sender;
    }

    public SmallWorld begin() {
        SmallWorld.clear(jdbc);
        clock.set(EIGHT);
        return new SmallWorld(jdbc);
    }

    /** Plans what is due, writes the digests and what changed hands; nothing is sent. */
    public void write() {
        planner.plan(false);
        collector.collect();
        reassignments.collect();
    }

    /** Sends what waits; nothing is planned. */
    void send() {
        sender.sendAll("test", LEASE);
    }

    /** Everything that the product does by itself, once. */
    void wake() {
        write();
        send();
    }
}
