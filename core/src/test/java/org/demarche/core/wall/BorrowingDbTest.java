package org.demarche.core.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.core.Cast;
import org.demarche.core.CoreTestApplication;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.access.Work;
import org.demarche.core.wall.Crossing.Person;
import org.demarche.testing.TestDatabase;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A connection of the pool that somebody gives back knows nothing of them: not after failures, not within nested ones. */
@WithDatabase
@SpringBootTest(classes = CoreTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class BorrowingDbTest {

    private static final int CYCLES = Integer.getInteger("e12.cycles", 10_000);
    private static final int THREADS = 8;

    private final long seed = Long.getLong("e12.seed", System.nanoTime());

    /** A nested transaction holds a second connection: with more of them at once than the pool has, all would wait. */
    private final Semaphore nesting = new Semaphore(1);

    private final AtomicInteger foreign = new AtomicInteger();
    private final AtomicInteger withoutScope = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger cycles = new AtomicInteger();

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private Clock clock;

    @Value("${spring.datasource.url}")
    private String address;

    private Crossing world;

    @BeforeEach
    void layOut() throws SQLException {
        var owner = new SingleConnectionDataSource(TestDatabase.connectAsOwner(address), true);
        world = new Crossing(JdbcClient.create(owner), new Random(seed), LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        owner.destroy();
    }

    @Test
    void leaksNothingInTenThousandCycles() throws Exception {
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                var random = new Random(seed + thread);
                pool.submit(borrowing(random));
            }
            pool.shutdown();
            assertThat(pool.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        }

        System.out.printf(
                "E12 borrowing: %d cycles, foreign rows %s, rows without a scope %s, scopes left %s, seed %d%n",
                cycles.get(), foreign, withoutScope, left, seed);
        assertThat(cycles).hasValue(CYCLES / THREADS * THREADS);
        assertThat(foreign).hasValue(0);
        assertThat(withoutScope).hasValue(0);
        assertThat(left).hasValue(0);
    }

    private Callable<Void> borrowing(Random random) {
        return () -> {
            for (int i = 0; i < CYCLES / THREADS; i++) {
                var person = world.people.get(random.nextInt(world.people.size()));
                cast.become(new UserId(person.id()), person.ceiling().toArray(Role[]::new));
                cycle(random, person);
                cast.leave();
                nobody(random);
                cycles.incrementAndGet();
            }
            return null;
        };
    }

    private void cycle(Random random, Person person) throws InterruptedException {
        switch (random.nextInt(6)) {
            case 0 ->
                expectFailure(() -> transaction(false).executeWithoutResult(_ -> {
                    look(person);
                    throw new IllegalStateException("on purpose");
                }));
            case 1 ->
                expectFailure(() -> transaction(false).executeWithoutResult(_ -> {
                    look(person);
                    jdbc.sql("select no_such_column from outreach_case").query().listOfRows();
                }));
            case 2 -> transaction(true).executeWithoutResult(_ -> look(person));
            case 3 -> {
                nesting.acquire();
                transaction(false).executeWithoutResult(_ -> {
                    look(person);
                    nested().executeWithoutResult(_ -> look(person));
                    look(person);
                });
                nesting.release();
            }
            case 4 -> Work.SEALING.run(() -> transaction(false).executeWithoutResult(_ -> countWithoutScope()));
            default -> transaction(false).executeWithoutResult(_ -> look(person));
        }
    }

    private void look(Person person) {
        var mine = world.campaignsOf(person).toArray(UUID[]::new);
        foreign.addAndGet(jdbc.sql("select count(*) from outreach_case where campaign_id <> all(:mine)")
                .param("mine", mine)
                .query(Integer.class)
                .single());
    }

    /** In a transaction of nobody, or in none at all. */
    private void nobody(Random random) {
        if (random.nextBoolean()) {
            transaction(true).executeWithoutResult(_ -> countWithoutScope());
        } else {
            countWithoutScope();
        }
        boolean empty = Objects.requireNonNull(jdbc.sql("""
                        select coalesce(current_setting('demarche.user', true), '') || coalesce(current_setting('demarche.campaigns', true), '')
                               || coalesce(current_setting('demarche.work', true), '')""").query(String.class).single())
                .isEmpty();
        left.addAndGet(empty ? 0 : 1);
    }

    private void countWithoutScope() {
        withoutScope.addAndGet(jdbc.sql("select count(*) from outreach_case")
                .query(Integer.class)
                .single());
    }

    private TransactionTemplate transaction(boolean readOnly) {
        var template = new TransactionTemplate(manager);
        template.setReadOnly(readOnly);
        return template;
    }

    private TransactionTemplate nested() {
        var template = transaction(false);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    private static void expectFailure(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            return;
        }
        throw new AssertionError("It was to fail");
    }
}
