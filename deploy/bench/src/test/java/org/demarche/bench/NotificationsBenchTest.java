package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.demarche.BenchApplication;
import org.demarche.testing.MailSink;
import org.demarche.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From what is due to mail that a server has taken. In full by {@code bench.sh}, which keeps the figures as JSON. */
class NotificationsBenchTest {

    private static final boolean FULL = Boolean.getBoolean("drills");
    private static final int CASES = FULL ? 100_000 : 5_000;
    private static final int RUNS = FULL ? 5 : 1;
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Figures.Targets TARGETS = new Figures.Targets(3.5, 500);

    /** Far above what a busy machine needs for the small form: only what has gone wrong altogether is this slow. */
    private static final double MOST_SECONDS = 30;

    private static final long LEAST_MAILS_PER_SECOND = 20;

    @Test
    void tellsEverybodyWhatIsDueInSeconds() throws IOException, SQLException, InterruptedException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var folder = Files.createDirectories(Path.of("target"));
        var address = TestDatabase.copy();
        var world = new World(address, CASES, LocalDate.ofInstant(BenchApplication.EIGHT_IN_KYIV, ZoneOffset.UTC));
        try (var sink = new MailSink(Files.createTempFile(folder, "mail", ".log"))) {
            var figures = measure(world, sink, load, address);

            Files.writeString(folder.resolve("bench.json"), figures.json());
            System.out.println(figures.json());
            assertThat(figures.bestDigests()).isLessThan(MOST_SECONDS);
            assertThat(figures.bestSingleMails()).isGreaterThan(LEAST_MAILS_PER_SECOND);
        }
    }

    private static Figures measure(World world, MailSink sink, double load, String address)
            throws SQLException, InterruptedException {
        var digests = new ArrayList<Figures.Digests>();
        var singleMails = new ArrayList<Figures.SingleMails>();
        try (var node = new Node(address, sink, false)) {
            for (int run = 0; run < RUNS; run++) {
                digests.add(digests(world, node));
            }
            world.want("SINGLE");
            for (int run = 0; run < (RUNS + 1) / 2; run++) {
                singleMails.add(singleMails(world, node));
            }
        }
        assertThat(sink.taken()).hasSize(mails(digests, singleMails));
        return new Figures(world.setting(load), digests, singleMails, idle(world, sink, address), TARGETS);
    }

    private static Figures.Digests digests(World world, Node node) throws SQLException {
        world.forgetMail();
        var planned = time(node::plan);
        var written = time(node::write);
        var sent = time(node::send);
        return new Figures.Digests(
                Figures.seconds(planned),
                Figures.seconds(written),
                Figures.seconds(sent),
                Figures.seconds(planned.plus(written).plus(sent)),
                world.sent(),
                world.told());
    }

    private static Figures.SingleMails singleMails(World world, Node node) throws SQLException {
        world.forgetMail();
        node.plan();
        var written = time(node::write);
        var sent = time(node::send);
        int mails = world.sent();
        return new Figures.SingleMails(
                mails, Figures.seconds(written), Figures.seconds(sent), mails * 1000L / sent.toMillis());
    }

    private static Figures.@Nullable Idle idle(World world, MailSink sink, String address)
            throws SQLException, InterruptedException {
        if (!FULL) {
            return null;
        }
        try (var _ = new Node(address, sink, true)) {
            Thread.sleep(IDLE.dividedBy(2)); // what a start brings with it is over
            var before = Effort.of(world);
            Thread.sleep(IDLE);
            return Effort.of(world).since(before);
        }
    }

    private static int mails(List<Figures.Digests> digests, List<Figures.SingleMails> singleMails) {
        return digests.stream().mapToInt(Figures.Digests::mails).sum()
                + singleMails.stream().mapToInt(Figures.SingleMails::mails).sum();
    }

    private static Duration time(Runnable deed) {
        long start = System.nanoTime();
        deed.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
