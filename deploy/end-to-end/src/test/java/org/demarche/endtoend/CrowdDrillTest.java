package org.demarche.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** E18 in full: a crowd at work, while files come in at once, too large and slowly. By {@code deploy/drills/e18-uploads.sh}. */
@Tag("drill")
class CrowdDrillTest {

    private static final int SESSIONS = Integer.getInteger("crowd.sessions", 100);
    private static final int TABS = 3;
    private static final int CLICKING = 4;
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("crowd.seconds", 240));
    private static final long SEED = Long.getLong("crowd.seed", 44);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int SAMPLES = 12;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LIMIT = 25 * MEGABYTE;
    private static final int AT_ONCE = 20;
    private static final int TOO_LARGE = 50;
    private static final int SLOW = 100;

    private static final long MOST_HEAP = 1536;
    private static final double FLAT = 1.05;
    private static final long MOST_WAIT = 1000;
    private static final int OK = 200;

    private static final List<String> ROUTES =
            List.of("", "cases", "cases/board", "parliaments", "contacts", "tasks", "decisions", "overview");

    private final Queue<Long> waits = new ConcurrentLinkedQueue<>();
    private final AtomicLong largestPart = new AtomicLong();

    @Test
    void aCrowdAndItsFilesStayWithinBounds() throws Exception {
        long before = heap();
        var crowd = crowd();
        long settled = heap();
        System.out.printf(
                "E18 crowd: %d sessions with %d tabs each, %.1f MB for one session; seed %d%n",
                SESSIONS, TABS, (settled - before) / (double) SESSIONS, SEED);

        var samples = new ArrayList<Long>();
        try (var threads = Executors.newScheduledThreadPool(CLICKING + 1)) {
            for (int i = 0; i < CLICKING; i++) {
                var dice = new Random(SEED + i);
                threads.scheduleWithFixedDelay(() -> click(crowd, dice), 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            }
            long each = LENGTH.toMillis() / SAMPLES;
            threads.scheduleAtFixedRate(this::measureParts, 0, 200, TimeUnit.MILLISECONDS);
            var files = CompletableFuture.runAsync(this::bringFiles);
            for (int i = 0; i < SAMPLES; i++) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(each));
                samples.add(heap());
            }
            files.join();
            threads.shutdownNow();
        }

        judge(samples);
    }

    private void judge(List<Long> samples) throws IOException {
        var secondHalf = samples.subList(SAMPLES / 2, SAMPLES).stream()
                .mapToLong(Long::longValue)
                .summaryStatistics();
        double growth = secondHalf.getMax() / (double) secondHalf.getMin();
        var sorted = waits.stream().sorted().toList();
        long p95 = sorted.get(sorted.size() * 95 / 100);
        long parts = parts().size();
        System.out.printf(
                "E18 heap after GC: at most %d MB (<= %d), second half within %.1f %% (<= 5.0)%n",
                samples.stream().max(Long::compare).orElseThrow(), MOST_HEAP, (growth - 1) * 100);
        System.out.printf(
                "E18 clicks: %d, p50 %d ms, p95 %d ms (<= %d)%n",
                sorted.size(), sorted.get(sorted.size() / 2), p95, MOST_WAIT);
        System.out.printf(
                "E18 parts: the largest %.1f MB (<= 26.0), left at the end %d (0)%n",
                largestPart.get() / (double) MEGABYTE, parts);
        assertThat(samples).allMatch(heap -> heap <= MOST_HEAP);
        assertThat(growth).isLessThanOrEqualTo(FLAT);
        assertThat(largestPart.get()).isLessThanOrEqualTo(LIMIT + (long) MEGABYTE);
        assertThat(parts).isZero();
        assertThat(p95).isLessThanOrEqualTo(MOST_WAIT);
    }

    private static List<List<Tab>> crowd() {
        var accounts = List.of("staff", "coordinator", "leadership");
        return IntStream.range(0, SESSIONS)
                .mapToObj(i -> Visitor.signIn(accounts.get(i % accounts.size())))
                .map(visitor -> ROUTES.stream().limit(TABS).map(visitor::open).toList())
                .toList();
    }

    private void click(List<List<Tab>> crowd, Random dice) {
        var tab = crowd.get(dice.nextInt(crowd.size())).get(dice.nextInt(TABS));
        var route = ROUTES.get(dice.nextInt(ROUTES.size()));
        long start = System.nanoTime();
        tab.go(route);
        waits.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private void bringFiles() {
        int taken = all(AT_ONCE, i -> form("coordinator").bring(new Pdf(LIMIT, i)));
        System.out.printf("E18 at once: %d of %d x 25 MB taken%n", taken, AT_ONCE);
        int tooLarge = all(TOO_LARGE, i -> form("staff").bring(new Pdf(LIMIT + 2 * MEGABYTE, i)));
        System.out.printf("E18 over the limit: %d of %d taken (0)%n", tooLarge, TOO_LARGE);
        int slow = all(SLOW, i -> form("staff").bring(new Slow(new Pdf(MEGABYTE, i), i % 2 == 0)));
        System.out.printf("E18 slow: %d of %d taken, the other half was given up by who sent it%n", slow, SLOW);
        assertThat(taken).isEqualTo(AT_ONCE);
        assertThat(tooLarge).isZero();
        assertThat(slow).isEqualTo(SLOW / 2);
    }

    /** Each through a form of its own, all at once. */
    private static int all(int many, IntToAnswer bring) {
        var answers = IntStream.range(0, many).mapToObj(bring::of).toList();
        return (int) answers.stream()
                .map(CompletableFuture::join)
                .filter(status -> status == OK)
                .count();
    }

    private interface IntToAnswer {

        CompletableFuture<Integer> of(int number);
    }

    private record Form(Visitor visitor, String place) {

        CompletableFuture<Integer> bring(InputStream content) {
            return visitor.bring(place, "crowd.pdf", content);
        }
    }

    /** The form for what was sent, on some case. */
    private static Form form(String account) {
        var visitor = Visitor.signIn(account);
        var tab = visitor.open("");
        var cases = Tab.all(tab.go("cases"), "\"(cases/[0-9a-f-]{36})\"");
        tab.go(cases.getFirst());
        var places = Tab.all(tab.click("Record"), "\"(VAADIN/dynamic/resource/[^\"]+)\"");
        return new Form(visitor, places.getFirst());
    }

    /** A piece, a pause, a piece; and perhaps somebody gives up in the middle. */
    private static final class Slow extends FilterInputStream {

        private static final int PIECE = 32 * 1024;
        private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(800);
        private static final int PATIENCE = 16;

        private final boolean givesUp;
        private int pieces;

        Slow(InputStream content, boolean givesUp) {
            super(content);
            this.givesUp = givesUp;
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            LockSupport.parkNanos(PAUSE);
            if (givesUp && pieces++ > PATIENCE) {
                throw new IOException("Given up");
            }
            int read = 0;
            int enough = Math.min(most, PIECE);
            while (read < enough) {
                int now = super.read(buffer, from + read, enough - read);
                if (now < 0) {
                    return read == 0 ? -1 : read;
                }
                read += now;
            }
            return read;
        }
    }

    private void measureParts() {
        try {
            for (var part : parts()) {
                largestPart.accumulateAndGet(Files.exists(part) ? Files.size(part) : 0, Math::max);
            }
        } catch (IOException gone) {
            return;
        }
    }

    private static List<Path> parts() throws IOException {
        var home = Path.of(Product.started().part(Environment.class).getRequiredProperty("demarche.home"));
        try (var all = Files.list(home.resolve("files/incoming"))) {
            return all.toList();
        } catch (UncheckedIOException | NoSuchFileException none) {
            return List.of();
        }
    }

    /** In megabytes. */
    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
