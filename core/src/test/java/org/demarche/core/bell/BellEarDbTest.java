package org.demarche.core.bell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.demarche.core.Cast;
import org.demarche.core.CoreTestApplication;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** As another node would hear it: over the database, and only what was committed. */
@WithDatabase
@SpringBootTest(classes = CoreTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class BellEarDbTest {

    private static final int PATIENCE_SECONDS = 20;

    @Autowired
    private DataSource pool;

    @Autowired
    private Bell bell;

    @Autowired
    private BellService service;

    @Autowired
    private Cast cast;

    @Autowired
    private TransactionTemplate transaction;

    private final LinkedBlockingQueue<UserId> heard = new LinkedBlockingQueue<>();
    private BellEar ear;

    @BeforeEach
    void listen() throws InterruptedException {
        var ready = new CountDownLatch(1);
        ear = new BellEar(pool);
        ear.listen(heard::add, ready::countDown);
        assertThat(ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @AfterEach
    void leave() {
        ear.destroy();
        cast.leave();
    }

    @Test
    void hearsWhoseNumberChangedWhenTheDeedIsDone() throws InterruptedException {
        var lilia = cast.enter("LiliaOfTheBell", Role.STAFF);
        cast.enter("OlenaOfTheBell", Role.COORDINATOR);
        transaction.executeWithoutResult(status -> {
            bell.ring(Ring.of(RingKind.MAIL_NEEDS_YOU, lilia));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(_ -> bell.ring(Ring.of(RingKind.ESCALATED, lilia)));

        assertThat(heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(lilia);
        cast.become(lilia, Role.STAFF);
        service.readAll();

        assertThat(heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(lilia);
        assertThat(heard).isEmpty();
    }
}
