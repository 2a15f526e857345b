package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Role;
import org.demarche.core.access.Work;
import org.demarche.core.base.Refused;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bytes that are brought while they are removed are there for whoever brought them, or were not taken. */
@DbTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LooseFilesRaceDbTest {

    private static final int PEOPLE = 4;
    private static final int UPLOADS = 40;

    @Autowired
    private FileService files;

    @Autowired
    private FileStore store;

    @Autowired
    private Removals removals;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient fixtures;

    private final String text = "Nobody knows this text: " + UUID.randomUUID();

    @AfterEach
    void leave() {
        cast.leave();
    }

    /** Four people bring the same bytes again and again, while they are removed again and again as nobody's. */
    @Test
    void neverTakesTheBytesOfARow() throws Exception {
        var over = new AtomicBoolean();
        var tally = new Tally();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var remover = threads.submit(() -> {
                while (!over.get()) {
                    removeLoose();
                }
            });
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < PEOPLE; i++) {
                    cast.enter("files-race-" + i, Role.STAFF);
                    var person = SecurityContextHolder.getContext();
                    SecurityContextHolder.clearContext();
                    people.execute(() -> {
                        SecurityContextHolder.setContext(person);
                        bringAgainAndAgain(tally);
                    });
                }
            }
            over.set(true);
            remover.get();
        }

        System.out.printf(
                "Loose files: %d brought, %d asked to wait, %d removed meanwhile, %d rows without bytes%n",
                tally.brought.get(), tally.refused.get(), tally.brought.get() - standing(), tally.lost.get());
        assertThat(tally.brought.get()).isGreaterThan(standing());
        assertThat(tally.lost).hasValue(0);
    }

    private static final class Tally {

        private final AtomicInteger brought = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();
        private final AtomicInteger lost = new AtomicInteger();
    }

    private void bringAgainAndAgain(Tally tally) {
        for (int i = 0; i < UPLOADS; i++) {
            try {
                var id = bring();
                tally.brought.incrementAndGet();
                judge(id, tally);
            } catch (Refused refused) {
                assertThat(refused).hasMessage("refused.file.being-removed");
                tally.refused.incrementAndGet();
            }
        }
    }

    /** A row that stands after its bytes were not found has lost them. */
    private void judge(FileId id, Tally tally) {
        boolean lies = store.open(sha256(), text.length()).isPresent();
        boolean stands = fixtures.sql("select exists (select from stored_file where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (stands && !lies) {
            tally.lost.incrementAndGet();
        }
    }

    private int standing() {
        return fixtures.sql("select count(*) from stored_file where sha256 = :sha256")
                .param("sha256", sha256())
                .query(Integer.class)
                .single();
    }

    private String sha256() {
        return HexFormat.of().formatHex(Hash.begin().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private FileId bring() {
        return files.store("letter.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** As it will be done when nobody has taken them for more than a day. */
    private void removeLoose() {
        var later = Clock.offset(clock, Duration.ofHours(25));
        Work.LOOSE_FILES.run(() -> new LooseFiles(removals, store, later).removeLoose());
    }
}
