package org.demarche.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
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
    private static final Duration PAUSE = Duration.ofMillis(250);

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LIMIT = 25 * MEGABYTE;
    private static final int AT_ONCE = 20;
    private static final int TOO_LARGE = 50;
    private static final int SLOW = 100;

    private static final long MOST_HEAP = 1536;
    private static final double FLAT = 1.05;
    private static final long MOST_WAIT = 1000;
    private static final int OK = 200;
    private static final int REFUSED = 422;

    /** Only every so many full collections empty regions that are almost full as well (MarkSweepAlwaysCompactCount). */
    private static final int TO_THE_LAST = 4;

    private static final List<String> ROUTES =
            List.of("", "cases", "cases/board", "parliaments", "contacts", "tasks", "decisions", "overview");

    private final Queue<Long> waits = new ConcurrentLinkedQueue<>();
    private final Queue<RuntimeException> failed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger clicks = new AtomicInteger();
    private final AtomicLong largestPart = new AtomicLong();

    @Test
    void aCrowdAndItsFilesStayWithinBounds() throws Exception {
        long before = heap();
        var crowd = crowd();
        long settled = heap();
        var atOnce = forms("coordinator", AT_ONCE);
        var tooLarge = forms("coordinator", TOO_LARGE); // nobody brings more than 120 in a minute
        var slow = forms("staff", SLOW);
        System.out.printf(
                "E18 crowd: %d sessions with %d tabs each, %.1f MB for one session%n",
                SESSIONS, TABS, (settled - before) / (double) SESSIONS);

        var samples = new ArrayList<Long>();
        try (var threads = Executors.newScheduledThreadPool(CLICKING + 1)) {
            for (int i = 0; i < CLICKING; i++) {
                threads.scheduleWithFixedDelay(() -> click(crowd), 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            }
            threads.scheduleAtFixedRate(this::measureParts, 0, 200, TimeUnit.MILLISECONDS);
            var files = CompletableFuture.runAsync(() -> bringFiles(atOnce, tooLarge, slow));
            for (long begin = System.nanoTime(); System.nanoTime() - begin < LENGTH.toNanos(); ) {
                awaitRound((samples.size() + 1) * crowd.size());
                samples.add(heap());
            }
            files.join();
            threads.shutdown();
        }

        judge(samples);
    }

    /** Samples are taken when every tab has gone as far as the others. */
    private void awaitRound(int asMany) {
        while (clicks.get() < asMany) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private void judge(List<Long> samples) throws IOException {
        var secondHalf = samples.subList(samples.size() / 2, samples.size()).stream()
                .mapToLong(Long::longValue)
                .summaryStatistics();
        double growth = secondHalf.getMax() / (double) secondHalf.getMin();
        var sorted = waits.stream().sorted().toList();
        long p95 = sorted.get(sorted.size() * 95 / 100);
        long parts = parts().size();
        System.out.printf(
                "E18 heap after GC: at most %d MB (<= %d), second half within %.1f %% (<= 5.0), in MB %s%n",
                samples.stream().max(Long::compare).orElseThrow(), MOST_HEAP, (growth - 1) * 100, samples);
        System.out.printf(
                "E18 clicks: %d, p50 %d ms, p95 %d ms (<= %d)%n",
                sorted.size(), sorted.get(sorted.size() / 2), p95, MOST_WAIT);
        System.out.printf(
                "E18 parts: the largest %.1f MB (<= 26.0), left at the end %d (0)%n",
                largestPart.get() / (double) MEGABYTE, parts);
        assertThat(failed).isEmpty();
        assertThat(samples).hasSizeGreaterThan(3).allMatch(heap -> heap <= MOST_HEAP);
        assertThat(growth).isLessThanOrEqualTo(FLAT);
        assertThat(largestPart.get()).isLessThanOrEqualTo(LIMIT + (long) MEGABYTE);
        assertThat(parts).isZero();
        assertThat(p95).isLessThanOrEqualTo(MOST_WAIT);
    }

    private static List<Tab> crowd() {
        var accounts = List.of("staff", "coordinator", "leadership");
        return IntStream.range(0, SESSIONS)
                .mapToObj(i -> Visitor.signIn(accounts.get(i % accounts.size())))
                .flatMap(visitor -> ROUTES.stream().limit(TABS).map(visitor::open))
                .toList();
    }

    /**
     * The next tab goes to its next page. In turn and not by dice: as many tabs are on each page at any time, so that the heap
     * tells of what is kept and not of where people happen to be.
     */
    private void click(List<Tab> tabs) {
        int number = clicks.getAndIncrement();
        int tab = number % tabs.size();
        long start = System.nanoTime();
        try {
            tabs.get(tab).go(ROUTES.get((number / tabs.size() + tab) % ROUTES.size()));
        } catch (RuntimeException e) { // else this thread would click no more, unseen
            failed.add(e);
        }
        waits.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private static void bringFiles(List<Form> atOnce, List<Form> tooLarge, List<Form> slow) {
        var taken = all(atOnce, i -> new Pdf(LIMIT, i));
        System.out.printf("E18 at once: %d x 25 MB, answered %s%n", AT_ONCE, taken);
        var tooMuch = all(tooLarge, i -> new Pdf(LIMIT + 2 * MEGABYTE, i));
        System.out.printf("E18 over the limit: %d, answered %s%n", TOO_LARGE, tooMuch);
        var slowly = all(slow, i -> new Slow(new Pdf(MEGABYTE, i), i % 2 == 0));
        System.out.printf("E18 slow: %d, half of them given up by who sends, answered %s%n", SLOW, slowly);
        assertThat(taken).containsEntry(OK, (long) AT_ONCE);
        assertThat(tooMuch).containsOnlyKeys(REFUSED);
        assertThat(slowly).containsEntry(OK, SLOW / 2L);
    }

    /** Each through a form of its own, all at once: how many of them were answered how, 0 where the line was cut. */
    private static Map<Integer, Long> all(List<Form> forms, IntFunction<InputStream> content) {
        var answers = IntStream.range(0, forms.size())
                .mapToObj(i -> forms.get(i).bring(content.apply(i)))
                .toList();
        return answers.stream()
                .map(CompletableFuture::join)
                .collect(Collectors.groupingBy(status -> status, TreeMap::new, Collectors.counting()));
    }

    /** Open before the first file comes: they are people too, and later ones would begin with the draft that it leaves. */
    private static List<Form> forms(String account, int many) {
        return IntStream.range(0, many).mapToObj(_ -> form(account)).toList();
    }

    private record Form(Visitor visitor, String place) {

        CompletableFuture<Integer> bring(InputStream content) {
            return visitor.bring(place, "crowd.pdf", content);
        }
    }

    /** The form for what was sent. */
    private static Form form(String account) {
        var visitor = Visitor.signIn(account);
        var tab = visitor.open("");
        tab.go(new Screens().aCase().substring(1));
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

    /** In megabytes, as the collector left it: the crowd does not wait until it is read. */
    private static long heap() {
        for (int i = 0; i < TO_THE_LAST; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        long left = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        return left / MEGABYTE;
    }
}
