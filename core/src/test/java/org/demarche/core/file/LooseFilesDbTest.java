package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Drafts;
import org.demarche.core.access.Pace;
import org.demarche.core.access.Role;
import org.demarche.core.access.Work;
import org.demarche.core.base.Refused;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What nobody took goes, and nothing else. */
@DbTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LooseFilesDbTest {

    private static final int PEOPLE = 4;
    private static final int UPLOADS = 40;

    @Autowired
    private FileService files;

    @Autowired
    private FileStore store;

    @Autowired
    private FileSettings settings;

    @Autowired
    private Incoming incoming;

    @Autowired
    private Inspection inspection;

    @Autowired
    private Pace pace;

    @Autowired
    private FileBooks books;

    @Autowired
    private Removals removals;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient fixtures;

    private final String text = "Nobody knows this text: " + UUID.randomUUID();

    @BeforeEach
    void enter() {
        cast.enter("files-loose", Role.STAFF);
    }

    @AfterEach
    void leave() {
        cast.leave();
    }

    @Test
    void removesAFileThatNoCaseTookAfterADay() {
        var file = files.find(upload());

        removeAfter(Duration.ofHours(23));
        assertThat(lies(file)).isTrue();
        removeAfter(Duration.ofHours(25));

        assertThat(lies(file)).isFalse();
        assertThatThrownBy(() -> files.find(file.id())).hasMessage("refused.not-found");
        assertThat(fixtures.sql("select work from audit_entry where object_id = :id and kind = 'REMOVED'")
                        .param("id", file.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("LOOSE_FILES");
    }

    @Test
    void keepsAFileThatADraftHolds() {
        var file = files.find(upload());
        drafts.keep("reply", "", Map.of("file", file.id() + " letter.txt"));

        removeAfter(Duration.ofDays(3));
        assertThat(lies(file)).isTrue();
        drafts.drop("reply", "");
        removeAfter(Duration.ofDays(3));

        assertThat(lies(file)).isFalse();
    }

    @Test
    void keepsBytesThatAnotherRowNames() {
        var early = files.find(upload());
        var late = files.find(upload());
        fixtures.sql("update stored_file set stored_at = stored_at - interval '2 days' where id = :id")
                .param("id", early.id().value())
                .update();

        removeAfter(Duration.ofHours(1));

        assertThatThrownBy(() -> files.find(early.id())).hasMessage("refused.not-found");
        assertThat(lies(late)).isTrue();
    }

    @Test
    void removesBytesWithoutARowAfterAMonth() {
        var file = files.find(upload());
        removeWithoutRowAfter(Duration.ofDays(31));
        assertThat(lies(file)).isTrue();

        books.strike(file.id());
        removeWithoutRowAfter(Duration.ofDays(29));
        assertThat(lies(file)).isTrue();
        removeWithoutRowAfter(Duration.ofDays(31));

        assertThat(lies(file)).isFalse();
    }

    @Test
    void asksToWaitWhoeverBringsWhatIsBeingRemoved() {
        var file = files.find(upload());
        books.strike(file.id());
        Work.LOOSE_FILES.run(
                () -> assertThat(removals.begin(file.sha256(), clock.instant())).isTrue());

        assertThatThrownBy(this::upload).isInstanceOf(Refused.class).hasMessage("refused.file.being-removed");
    }

    @Test
    void finishesWhatAProcessBeganThatEnded() {
        var file = files.find(upload());
        books.strike(file.id());
        Work.LOOSE_FILES.run(() -> removals.begin(file.sha256(), clock.instant()));

        removeAfter(Duration.ofMinutes(50));
        assertThat(lies(file)).isTrue();
        removeAfter(Duration.ofMinutes(70));

        assertThat(lies(file)).isFalse();
        assertThat(lies(files.find(upload()))).isTrue();
    }

    @Test
    void cannotBeginWithBytesWhileTheyAreKept() {
        var begun = new AtomicBoolean(true);
        var slow = new FolderStore(settings) {
            @Override
            public void keep(Arrived file) throws IOException {
                super.keep(file);
                Work.LOOSE_FILES.run(() -> begun.set(removals.begin(file.sha256(), clock.instant())));
            }
        };

        new FileService(incoming, inspection, Scanner.NONE, slow, books, pace).store("letter.txt", content());

        assertThat(begun).isFalse();
    }

    /** The work itself reaches nothing of cases, and whoever is signed in cannot do what it does. */
    @Test
    void removesNothingForAPerson() {
        var file = files.find(upload());
        drafts.keep("reply", "", Map.of("file", file.id() + " letter.txt"));

        assertThat(removals.begin(file.sha256(), clock.instant())).isFalse();
        assertThat(removals.strikeLoose(clock.instant().plusSeconds(1), 1)).isEmpty();
        assertThat(lies(file)).isTrue();
    }

    /** Four people bring the same bytes again and again, while they are removed again and again as nobody's. */
    @Test
    void neverTakesTheBytesOfARow() throws Exception {
        var over = new AtomicBoolean();
        var tally = new Tally();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var remover = threads.submit(() -> {
                while (!over.get()) {
                    removeAfter(Duration.ofHours(25));
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
                var id = upload();
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

    private FileId upload() {
        return files.store("letter.txt", content());
    }

    private InputStream content() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean lies(StoredFile file) {
        return store.open(file.sha256(), file.size()).isPresent();
    }

    private void removeAfter(Duration later) {
        Work.LOOSE_FILES.run(() -> at(later).removeLoose());
    }

    private void removeWithoutRowAfter(Duration later) {
        Work.LOOSE_FILES.run(() -> at(later).removeWithoutRow());
    }

    private LooseFiles at(Duration later) {
        return new LooseFiles(removals, store, Clock.offset(clock, later));
    }
}
