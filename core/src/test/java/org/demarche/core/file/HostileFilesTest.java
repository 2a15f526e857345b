package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.demarche.core.base.Refused;
import org.demarche.core.file.HostileFiles.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E10: what arrives is looked at; what is not taken is refused with its reason and leaves nothing behind. */
class HostileFilesTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_MEMORY = 64 * MEGABYTE;
    private static final int FEWEST = 60;

    private final List<Sample> samples = HostileFiles.all();
    private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    private Path home;

    private Incoming incoming;
    private FileStore store;

    @BeforeEach
    void anEmptyStore() {
        var settings = new FileSettings(home.resolve("home"));
        incoming = new Incoming(settings, Clock.systemUTC());
        store = new FolderStore(settings);
    }

    @Test
    void everyFileIsTakenOrRefusedAsItShould() throws IOException {
        var wrong = new ArrayList<String>();
        var counts = new TreeMap<String, Integer>();
        long most = 0;
        for (var sample : samples) {
            long before = memory.getCurrentThreadAllocatedBytes();
            var outcome = outcome(sample);
            most = Math.max(most, memory.getCurrentThreadAllocatedBytes() - before);
            counts.merge(sample.taken() ? "taken" : outcome, 1, Integer::sum);
            if (!outcome.equals(sample.expected())) {
                wrong.add("%s: %s, not %s".formatted(sample.name(), outcome, sample.expected()));
            }
        }

        System.out.printf(
                "E10 files: %d tried, %d wrong, %d outside the store, %d parts left, at most %d MB of memory for one; %s%n",
                samples.size(), wrong.size(), outside(), parts(), most / MEGABYTE, counts);
        assertThat(wrong).isEmpty();
        assertThat(samples).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(outside()).isZero();
        assertThat(parts()).isZero();
        assertThat(most).isLessThan(MOST_MEMORY);
    }

    @Test
    void whatABrowserCouldRunIsServedAsUnknownBytes() {
        for (var type : FileType.values()) {
            assertThat(type.mediaType()).doesNotContain("html", "svg", "xml ", "script");
        }
        assertThat(FileType.ACTIVE.mediaType()).isEqualTo("application/octet-stream");
    }

    /** The name as it is kept, or the reason. */
    private String outcome(Sample sample) throws IOException {
        try {
            var name = new FileName(sample.name());
            try (var arrived = incoming.take(new ByteArrayInputStream(sample.content()))) {
                new Inspection().typeOf(arrived.file(), name);
                store.keep(arrived);
                assertThat(store.open(arrived.sha256(), arrived.size())).isPresent();
                return name.text();
            }
        } catch (Refused refused) {
            return refused.key();
        }
    }

    private long outside() throws IOException {
        try (var all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.resolve("home/files")))
                    .count();
        }
    }

    private long parts() throws IOException {
        try (var all = Files.walk(home)) {
            return all.filter(file -> file.toString().endsWith(".part")).count();
        }
    }
}
