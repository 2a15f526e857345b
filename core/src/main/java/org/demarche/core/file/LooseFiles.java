package org.demarche.core.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.demarche.core.access.Background;
import org.demarche.core.access.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Removes files that somebody brought in and gave to no case, and bytes that have no row. What a draft holds stays: nothing typed
 * is lost. Each row that goes is in the audit; bytes are counted in the log.
 */
@Component
@Background(Work.LOOSE_FILES)
public class LooseFiles {

    private static final Logger LOG = LoggerFactory.getLogger(LooseFiles.class);

    /** Of a file that no case took. */
    static final Duration GRACE = Duration.ofDays(1);

    /** Of bytes without a row: after a restore an operator may still find a newer backup of the rows. */
    static final Duration GRACE_WITHOUT_ROW = Duration.ofDays(30);

    /** Longer than any store takes to remove something: whoever began has ended. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private static final int AT_ONCE = 500;

    private final Removals removals;
    private final FileStore store;
    private final Clock clock;

    LooseFiles(Removals removals, FileStore store, Clock clock) {
        this.removals = removals;
        this.store = store;
        this.clock = clock;
    }

    /** Files that no case took, and what an earlier round did not get done. */
    public void removeLoose() {
        var over = removals.begunBefore(clock.instant().minus(ABANDONED));
        over.forEach(this::finish);
        var before = clock.instant().minus(GRACE);
        int rows = 0;
        int removed = over.size();
        int some;
        do {
            var struck = removals.strikeLoose(before, AT_ONCE);
            rows += struck.size();
            removed += removeAll(struck);
            some = struck.size();
        } while (some == AT_ONCE);
        tell(rows, removed);
    }

    /** Bytes of which no row tells. */
    public void removeWithoutRow() {
        var some = new ArrayList<String>();
        int removed = 0;
        for (var sha256 : lyingSince(clock.instant().minus(GRACE_WITHOUT_ROW))) {
            some.add(sha256);
            if (some.size() == AT_ONCE) {
                removed += removeAll(removals.withoutRow(some));
                some.clear();
            }
        }
        tell(0, removed + removeAll(removals.withoutRow(some)));
    }

    private List<String> lyingSince(Instant moment) {
        var old = new ArrayList<String>();
        try {
            store.visit(moment, old::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return old;
    }

    private int removeAll(List<String> hashes) {
        int removed = 0;
        for (var sha256 : hashes) {
            if (removals.begin(sha256, clock.instant())) {
                finish(sha256);
                removed++;
            }
        }
        return removed;
    }

    private void finish(String sha256) {
        try {
            store.remove(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        removals.end(sha256);
    }

    private static void tell(int rows, int removed) {
        if (rows + removed > 0) {
            LOG.info("Files that no case took: {}; removed from the store: {}", rows, removed);
        }
    }
}
