package org.demarche.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.core.outbox.Outbox;
import org.demarche.notifications.MailTest;
import org.demarche.notifications.Morning;
import org.demarche.testing.MailSink;
import org.demarche.testing.MailSink.Manner;
import org.demarche.testing.SettableClock;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * E3: a mail server that is away for an hour, misbehaves in every way that servers do, and is well again. In full by
 * {@code deploy/drills/e3-outage.sh}.
 */
@MailTest
class MailOutageTest {

    private static final boolean FULL = Boolean.getBoolean("drills");
    private static final int MAILS = FULL ? 1_000 : 30;
    private static final int REFUSED = 3;
    private static final int HANGING = 2;
    private static final int RESET = 1;
    private static final int CONNECTIONS = 4;
    private static final Duration LEASE = Duration.ofMinutes(20);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MINUTES_DOWN = 60;
    private static final Duration DRAINED = Duration.ofMinutes(5);

    /** Longer than the server thinks about a message where it takes its time, and shorter elsewhere. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(90);

    private static final Duration IMPATIENT = Duration.ofSeconds(1);

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Morning morning;

    @Autowired
    private Outbox outbox;

    @Test
    void losesAndDoublesNothingHoweverTheServerFails() throws IOException {
        digestsFor(MAILS);
        var log = Files.createTempFile(Files.createDirectories(Path.of("target")), "mail", ".log");
        spendAnHourWithoutServer(log);
        try (var sink = new MailSink(log)) {
            for (var manner : List.of(Manner.BUSY_AT_THE_DOOR, Manner.FULL_AFTER_DATA)) {
                sink.behave(manner);
                laterOn();
                sender(sink.port(), IMPATIENT).sendAll("one", LEASE);
            }
            assertThat(sink.taken()).isEmpty();
            assertThat(states()).isEqualTo(Map.of("PLANNED", MAILS));

            var told = refuse(sink);
            leaveWithoutAnswer(sink);
            var drained = drain(sink);
            judge(sink, told, drained);
        }
    }

    /** By the clock of the product; nobody listens at the port. */
    private void spendAnHourWithoutServer(Path log) {
        int port;
        try (var gone = new MailSink(log)) {
            port = gone.port();
        }
        for (int minute = 0; minute < MINUTES_DOWN; minute++) {
            clock.tick(MINUTE);
            sender(port, IMPATIENT).sendAll("one", LEASE);
        }
    }

    /** @return how long it took until it stood in the timeline of the cases */
    private Duration refuse(MailSink sink) {
        sink.behave(Manner.REFUSES);
        long begin = System.nanoTime();
        one(sink, REFUSED);
        assertThat(jdbc.sql("select count(*) from timeline_entry where kind = 'REMINDER_FAILED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(REFUSED);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Where the message is short its final dot has left before the reset comes: nobody can tell. */
    private void leaveWithoutAnswer(MailSink sink) {
        sink.behave(Manner.HANGS_AFTER_THE_DOT);
        one(sink, HANGING);
        sink.behave(Manner.RESETS_IN_DATA);
        one(sink, RESET);
        if (FULL) {
            sink.behave(Manner.TAKES_ITS_TIME);
            laterOn();
            allButOneWait(() -> sender(sink.port(), LONG_ENOUGH).sendAll("one", LEASE));
        }
    }

    private Duration drain(MailSink sink) {
        sink.behave(Manner.TAKES);
        laterOn();
        long begin = System.nanoTime();
        sender(sink.port(), LONG_ENOUGH).sendAll("one", LEASE, CONNECTIONS);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void judge(MailSink sink, Duration told, Duration drained) {
        var ids = sink.taken().stream().map(MailSink.Taken::messageId).toList();
        int doubled = ids.size() - new HashSet<>(ids).size();
        var states = new TreeMap<>(states());
        int uncertain = states.getOrDefault("UNCERTAIN", 0);
        int lost = MAILS - states.getOrDefault("SENT", 0) - states.getOrDefault("FAILED", 0) - uncertain;
        boolean rightlyFlagged =
                states.get("FAILED") == REFUSED && uncertain >= HANGING && uncertain <= HANGING + RESET;
        boolean inTime = drained.compareTo(DRAINED) <= 0 && told.compareTo(MINUTE) <= 0;
        boolean passed = lost + doubled == 0 && rightlyFlagged && inTime;
        System.out.printf(
                "E3 %,d mails, an hour without server, 421, 451, reset, 550, hang%s: lost %d, sent again blindly %d, %s;"
                        + " drained in %d s (at most 300), a refusal on its case after %d s (at most 60) %s%n",
                MAILS,
                FULL ? ", 250 after 70 s" : "",
                lost,
                doubled,
                states,
                drained.toSeconds(),
                told.toSeconds(),
                passed ? "PASS" : "FAIL");
        assertThat(passed).isTrue();
    }

    /** So many messages, one after the other, and no more. */
    private void one(MailSink sink, int messages) {
        for (int i = 0; i < messages; i++) {
            laterOn();
            allButOneWait(() -> sender(sink.port(), IMPATIENT).sendAll("one", LEASE));
        }
    }

    private void allButOneWait(Runnable sending) {
        jdbc.sql("""
                update message set state = 'HELD'
                 where state = 'PLANNED' and id <> (select id from message where state = 'PLANNED' order by id limit 1)""").update();
        sending.run();
        jdbc.sql("update message set state = 'PLANNED' where state = 'HELD'").update();
    }

    /** After the longest pause between two attempts. */
    private void laterOn() {
        clock.tick(MINUTE.multipliedBy(6));
    }

    private void digestsFor(int people) {
        var world = morning.begin();
        for (int i = 1; i <= people; i++) {
            var user = world.staff("Staff " + i, "Europe/Kyiv", "en");
            world.nextAction(world.openCase(user, user), "CALL", "Call the registry", Morning.TODAY);
        }
        morning.write();
    }

    private Map<String, Integer> states() {
        record Counted(String state, int count) {}
        return jdbc
                .sql("select state, count(*)::int as count from message group by state")
                .query(Counted.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Counted::state, Counted::count));
    }

    private Sender sender(int port, Duration timeout) {
        var settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(port);
        settings.getJavaMailProperties().setProperty("mail.smtp.timeout", String.valueOf(timeout.toMillis()));
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", settings);
        return new Sender(outbox, beans.getBeanProvider(JavaMailSenderImpl.class));
    }
}
