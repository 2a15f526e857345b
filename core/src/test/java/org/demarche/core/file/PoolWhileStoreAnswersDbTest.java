package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Pace;
import org.demarche.core.access.Role;
import org.demarche.core.access.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** E19: no connection to the database waits for a store on another machine. */
@DbTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PoolWhileStoreAnswersDbTest {

    private static final int LARGE = 2_000_000;

    @Autowired
    private Incoming incoming;

    @Autowired
    private Inspection inspection;

    @Autowired
    private FileBooks books;

    @Autowired
    private Removals removals;

    @Autowired
    private Pace pace;

    @Autowired
    private Cast cast;

    @Autowired
    private DataSource database;

    private final Queue<Integer> held = new ConcurrentLinkedQueue<>();
    private S3Server server;
    private Relay relay;
    private S3Store store;

    @BeforeEach
    void aStoreThatIsListenedTo() throws Exception {
        var pool = database.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        server = new S3Server();
        relay = new Relay(server.port(), () -> held.add(pool.getActiveConnections()));
        var settings = server.settings(relay.port());
        store = new S3Store(S3Connection.open(settings, S3Connection.READ), settings.bucket());
    }

    @AfterEach
    void stop() throws Exception {
        store.close();
        relay.close();
        server.stop();
        cast.leave();
    }

    @Test
    void holdsNoConnectionWhileTheStoreTakesOrGivesOrRemoves() throws IOException {
        cast.enter("files-far-away", Role.STAFF);
        var files = new FileService(incoming, inspection, Scanner.NONE, store, books, pace);

        var id = files.store(
                "letter.txt", new ByteArrayInputStream("word ".repeat(LARGE / 5).getBytes(StandardCharsets.US_ASCII)));
        var file = files.find(id);
        var bytes = files.content(file).orElseThrow().getContentAsByteArray();
        books.strike(id);
        Work.LOOSE_FILES.run(() -> {
            assertThat(removals.begin(file.sha256(), file.storedAt())).isTrue();
            store.remove(file.sha256());
            removals.end(file.sha256());
        });

        assertThat(bytes).hasSize(LARGE);
        assertThat(store.open(file.sha256(), file.size())).isEmpty();
        System.out.printf("E19 store on another machine: %d pieces, connections held meanwhile 0%n", held.size());
        assertThat(held).hasSizeGreaterThan(10).containsOnly(0);
    }
}
