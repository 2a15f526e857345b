package org.demarche.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import org.demarche.testing.MailSink;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** E2: two nodes at one queue; then nodes that freeze for longer than their lease, and wake. */
@Tag("drill")
class RaceDrillTest {

    private static final int REMINDERS = 10_000;
    private static final int FREEZES = 20;
    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration END = Duration.ofMinutes(9);

    /** Shorter than a real one, and longer than the mail server may take to answer. */
    private static final Duration LEASE = Duration.ofSeconds(6);

    private static final Map<String, String> SHORT_LEASE = Map.of(
            "DEMARCHE_NOTIFICATIONS_LEASE",
            LEASE.toSeconds() + "s",
            "SPRING_MAIL_PROPERTIES_MAIL_SMTP_TIMEOUT",
            "3000");

    private final long seed = Long.getLong("e2.seed", 1944);
    private final Random chance = new Random(seed);

    @Test
    void twoNodesDoubleNothing() throws IOException {
        var world = new ManyReminders(REMINDERS);
        var log = log();
        try (var sink = new MailSink(log);
                var one = start(world, sink, log, Map.of());
                var two = start(world, sink, log, Map.of())) {
            await().atMost(START).until(() -> one.isReady() && two.isReady());
            await().atMost(END).pollInterval(Duration.ofSeconds(1)).until(world::isDone);

            int doubled = doubled(sink);
            boolean passed = doubled == 0
                    && sink.taken().size() == REMINDERS
                    && world.in("SENT").size() == REMINDERS;
            System.out.printf(
                    "E2 %,d reminders, two nodes: taken %d, doubled %d %s%n",
                    REMINDERS, sink.taken().size(), doubled, passed ? "PASS" : "FAIL");
            assertThat(passed).isTrue();
        }
    }

    /** The mail server can be asked, so that what the frozen one had claimed is sent by the other while it sleeps. */
    @Test
    void whoWakesFromAFreezeDoublesAlmostNothing() throws IOException, InterruptedException {
        var world = new ManyReminders(REMINDERS / 10);
        var log = log();
        try (var sink = new MailSink(log)) {
            sink.hesitate(Duration.ofMillis(150));
            try (var zombie = start(world, sink, log, SHORT_LEASE);
                    var other = start(world, sink, log, SHORT_LEASE)) {
                await().atMost(START).until(() -> zombie.isReady() && other.isReady());
                for (int i = 0; i < FREEZES; i++) {
                    Thread.sleep(chance.nextInt(1_000));
                    signal(zombie, "STOP");
                    Thread.sleep(LEASE.plusSeconds(3));
                    signal(zombie, "CONT");
                }
                sink.hesitate(Duration.ZERO);
                await().atMost(END)
                        .pollInterval(Duration.ofSeconds(1))
                        .until(() -> world.isDone() && world.in("UNCERTAIN").isEmpty());
            }
            judge(world, sink);
        }
    }

    private void judge(ManyReminders world, MailSink sink) {
        int doubled = doubled(sink);
        int flagged = world.handedOverTwice();
        int otherBytes = new HashSet<>(sink.taken()).size() - world.people();
        boolean passed = doubled <= 1 && flagged == doubled && otherBytes == 0 && world.withoutMessage() == 0;
        System.out.printf(
                "E2 %d x frozen for longer than its lease, seed %d: doubled %d (at most 1), of those flagged %d, with"
                        + " other bytes or lost %d %s%n",
                FREEZES, seed, doubled, flagged, otherBytes, passed ? "PASS" : "FAIL");
        assertThat(passed).isTrue();
    }

    private static int doubled(MailSink sink) {
        var ids = sink.taken().stream().map(MailSink.Taken::messageId).toList();
        return ids.size() - new HashSet<>(ids).size();
    }

    private static NotificationNode start(ManyReminders world, MailSink sink, Path log, Map<String, String> more) {
        var all = new HashMap<>(more);
        all.put("DEMARCHE_NOTIFICATIONS_FIRST_DIGEST_AT_ONCE", "true");
        all.put(NodeWithLookup.LOG, log.toString());
        return NotificationNode.start(
                world.address(),
                sink.port(),
                all,
                settings -> Release.command(NodeWithLookup.class, settings, NotificationNode.NOTIFICATIONS_ONLY));
    }

    private static void signal(NotificationNode node, String name) throws IOException, InterruptedException {
        var kill = new ProcessBuilder(
                        "kill", "-" + name, String.valueOf(node.process().pid()))
                .start();
        assertThat(kill.waitFor()).isZero();
    }

    private static Path log() throws IOException {
        return Files.createTempFile(Files.createDirectories(Path.of("target")), "mail", ".log");
    }
}
