package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What nobody took goes, and nothing else. */
@DbTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LooseFilesDbTest {

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
