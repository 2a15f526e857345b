package org.demarche.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import org.demarche.NotificationsTestApplication;
import org.demarche.core.access.UserId;
import org.demarche.core.task.TaskService;
import org.demarche.testing.MailSink;
import org.demarche.testing.SmallWorld;
import org.demarche.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * E15: the database ends in the middle of everything, again and again, while twenty people write and mail is sent. Nothing that
 * was said to be done is undone, and the node goes on by itself. In full by {@code deploy/drills/e15-database.sh}.
 */
class DatabaseRestartsTest {

    private static final boolean FULL = Boolean.getBoolean("drills");
    private static final int RESTARTS = FULL ? 20 : 2;
    private static final int WRITERS = 20;
    private static final int MAILS = FULL ? 2_000 : 200;
    private static final Duration BETWEEN = Duration.ofSeconds(FULL ? 5 : 3);
    private static final Duration HEALTHY = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ZONE = "Europe/Kyiv";

    private final String address = TestDatabase.copy();
    private final JdbcClient owner =
            JdbcClient.create(new DriverManagerDataSource(address, TestDatabase.OWNER, TestDatabase.PASSWORD));

    @Test
    void losesNothingThatWasSaidToBeDone() throws IOException, InterruptedException {
        TestDatabase.keepCommitsWhenRestarted(address);
        layOut();
        var writers = new ArrayList<Writer>();
        try (var sink = new MailSink(Files.createTempFile(Files.createDirectories(Path.of("target")), "mail", ".log"));
                var node = start(sink);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            sink.hesitate(Duration.ofMillis(20));
            for (var user : people()) {
                writers.add(new Writer(node.getBean(TaskService.class), user));
            }
            writers.forEach(threads::submit);
            var longest = restartAgainAndAgain(writers);
            writers.forEach(Writer::stop);
            await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(this::isAllSent);
            judge(writers, sink, longest);
        }
    }

    /** @return how long it took until somebody could write again, at most */
    private static Duration restartAgainAndAgain(List<Writer> writers) throws InterruptedException {
        var longest = Duration.ZERO;
        for (int i = 0; i < RESTARTS; i++) {
            Thread.sleep(BETWEEN);
            long begin = System.nanoTime();
            TestDatabase.restartImmediately();
            long back = System.nanoTime();
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> writers.stream()
                    .anyMatch(writer -> writer.lastDone() > back));
            var healthy = Duration.ofNanos(System.nanoTime() - begin);
            longest = healthy.compareTo(longest) > 0 ? healthy : longest;
        }
        return longest;
    }

    private void judge(List<Writer> writers, MailSink sink, Duration longest) {
        var done = writers.stream().flatMap(writer -> writer.done().stream()).toList();
        int lost = missing(done);
        int failed = writers.stream().mapToInt(Writer::failed).sum();
        var ids = sink.taken().stream().map(MailSink.Taken::messageId).toList();
        int doubled = ids.size() - new HashSet<>(ids).size();
        int flagged = in("UNCERTAIN");
        boolean everyMail = ids.size() + flagged >= MAILS && flagged <= RESTARTS;
        boolean passed = lost + doubled == 0 && failed > 0 && everyMail && longest.compareTo(HEALTHY) <= 0;
        System.out.printf(
                "E15 %d immediate restarts of PostgreSQL, %d people, %,d writes acknowledged (%d failed), lost %d; %,d mails,"
                        + " doubled %d, uncertain %d; healthy again after %.1f s at most (30) %s%n",
                RESTARTS,
                WRITERS,
                done.size(),
                failed,
                lost,
                ids.size(),
                doubled,
                flagged,
                seconds(longest),
                passed ? "PASS" : "FAIL");
        assertThat(passed).isTrue();
    }

    private int missing(List<String> titles) {
        var missing = new HashSet<>(titles);
        missing.removeAll(
                owner.sql("select title from task").query(String.class).set());
        return missing.size();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private void layOut() {
        var world = new SmallWorld(owner);
        for (int i = 0; i < MAILS; i++) {
            var user = world.staff("Staff " + i, ZONE, "en");
            world.task(user, "Call the registry", LocalDate.now(ZoneId.of(ZONE)));
        }
    }

    private List<UserId> people() {
        return owner.sql("select id as value from app_user limit :writers")
                .param("writers", WRITERS)
                .query(UserId.class)
                .list();
    }

    private boolean isAllSent() {
        return in("PLANNED") + in("CLAIMED") == 0 && in("SENT") + in("UNCERTAIN") == MAILS;
    }

    private int in(String state) {
        return owner.sql("select count(*) from message where state = :state")
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    private ConfigurableApplicationContext start(MailSink sink) {
        return new SpringApplicationBuilder(NotificationsTestApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.datasource.url=" + address,
                        "spring.datasource.username=" + TestDatabase.APPLICATION,
                        "spring.datasource.password=" + TestDatabase.PASSWORD,
                        "spring.liquibase.enabled=false",
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + sink.port(),
                        "demarche.mail.from=office@demarche.example",
                        "demarche.notifications.first-digest-at-once=true",
                        "demarche.notifications.plan-every=1s",
                        "demarche.notifications.send-every=1s")
                .run();
    }
}
