package org.demarche.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.demarche.Application;
import org.demarche.testing.MailSink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** E1: two nodes are killed at random moments; no reminder is lost, and none comes twice. */
class KillsTest {

    private static final boolean FULL = Boolean.getBoolean("drills");
    private static final int REMINDERS = FULL ? 10_000 : 1_000;
    private static final int KILLS = FULL ? 50 : 5;
    private static final int NODES = 2;

    /** Messages of one node on their way at one moment: so many a kill may leave behind of which nobody knows. */
    private static final int CONNECTIONS = 4;

    private static final int MOST_MILLIS_OF_LIFE = 1_500;
    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration END = Duration.ofMinutes(10);

    private static final long SEED = Long.getLong("e1.seed", 1944);

    private final Random chance = new Random(SEED);

    @ParameterizedTest(name = "the mail server can be asked: {0}")
    @MethodSource("mailServers")
    void losesNothingAndDoublesNothing(boolean asked) throws IOException, InterruptedException {
        var world = new ManyReminders(REMINDERS);
        var log = Files.createTempFile(Files.createDirectories(Path.of("target")), "mail", ".log");
        try (var sink = new MailSink(log)) {
            sink.hesitate(Duration.ofMillis(4));
            sink.fill();
            var nodes = new ArrayList<NotificationNode>();
            try {
                for (int i = 0; i < NODES; i++) {
                    nodes.add(start(world, sink, log, asked));
                }
                kill(nodes, world, sink, log, asked);
                sink.makeRoom(REMINDERS);
                await().atMost(END).pollInterval(Duration.ofSeconds(1)).until(() -> isDone(world, asked));
            } finally {
                nodes.forEach(NotificationNode::close);
            }
            judge(world, sink, asked);
        }
    }

    /** Whether they can be asked what they took. */
    static Stream<Boolean> mailServers() {
        return FULL ? Stream.of(true, false) : Stream.of(true);
    }

    private void kill(List<NotificationNode> nodes, ManyReminders world, MailSink sink, Path log, boolean asked)
            throws InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            int victim = chance.nextInt(NODES);
            var node = nodes.get(victim);
            await().atMost(START).until(node::isReady);
            sink.makeRoom(REMINDERS / (KILLS + 1));
            Thread.sleep(chance.nextInt(MOST_MILLIS_OF_LIFE));
            node.close();
            nodes.set(victim, start(world, sink, log, asked));
        }
    }

    private static NotificationNode start(ManyReminders world, MailSink sink, Path log, boolean asked) {
        return NotificationNode.start(
                world.address(),
                sink.port(),
                Map.of(
                        "DEMARCHE_NOTIFICATIONS_FIRST_DIGEST_AT_ONCE",
                        "true",
                        "DEMARCHE_MAIL_CONNECTIONS",
                        String.valueOf(CONNECTIONS),
                        NodeWithLookup.LOG,
                        log.toString()),
                settings -> Release.command(
                        asked ? NodeWithLookup.class : Application.class,
                        settings,
                        NotificationNode.NOTIFICATIONS_ONLY));
    }

    private static boolean isDone(ManyReminders world, boolean asked) {
        return world.isDone() && (!asked || world.in("UNCERTAIN").isEmpty());
    }

    private void judge(ManyReminders world, MailSink sink, boolean asked) {
        var taken = sink.taken().stream().map(MailSink.Taken::messageId).toList();
        var once = new HashSet<>(taken);
        var sent = new HashSet<>(world.in("SENT"));
        var flagged = new HashSet<>(world.in("UNCERTAIN"));
        long lost = sent.stream().filter(id -> !once.contains(id)).count() + REMINDERS - sent.size() - flagged.size();
        long unmarked = once.stream()
                .filter(id -> !sent.contains(id) && !flagged.contains(id))
                .count();
        long otherBytes = new HashSet<>(sink.taken()).size() - once.size();
        int doubled = taken.size() - once.size();
        boolean passed =
                lost + unmarked + otherBytes + doubled == 0 && flagged.size() <= (asked ? 0 : KILLS * CONNECTIONS);
        System.out.printf(
                "E1 %,d reminders, %d nodes, %d x kill -9, seed %d, mail server %s: lost %d, unmarked or with another"
                        + " Message-ID %d, doubled %d, flagged as uncertain %d %s%n",
                REMINDERS,
                NODES,
                KILLS,
                SEED,
                asked ? "can be asked" : "cannot be asked",
                lost,
                unmarked,
                doubled,
                flagged.size(),
                passed ? "PASS" : "FAIL");
        assertThat(passed).as(world.states().toString()).isTrue();
    }
}
