package org.demarche.core.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.demarche.core.Cast;
import org.demarche.core.CoreTestApplication;
import org.demarche.core.access.Access;
import org.demarche.core.access.Right;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.CaseFilter;
import org.demarche.core.wall.Crossing.Person;
import org.demarche.testing.TestDatabase;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lists, counts, the find box, what is due and the overview show each person exactly what an oracle in plain Java says; and
 * with the conditions of the application switched off, the database alone shows no more.
 */
@WithDatabase
@SpringBootTest(classes = CoreTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsOracleDbTest {

    private static final int QUESTIONS = 1_000;

    private final long seed = Long.getLong("e12.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Autowired
    private Cast cast;

    @Autowired
    private Access access;

    @Autowired
    private Answers.Lists lists;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    @Value("${spring.datasource.url}")
    private String address;

    private SingleConnectionDataSource owner;
    private Crossing world;
    private Oracle oracle;
    private Answers answers;

    @BeforeAll
    void layOut() throws SQLException {
        owner = new SingleConnectionDataSource(TestDatabase.connectAsOwner(address), true);
        world = new Crossing(JdbcClient.create(owner), random, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        oracle = new Oracle(world, JdbcClient.create(owner), clock.instant());
        answers = new Answers(lists, world, oracle, random, "seed " + seed);
        JdbcClient.create(owner).sql("analyze").update();
    }

    @AfterAll
    void close() {
        owner.destroy();
    }

    @AfterEach
    void leave() {
        cast.leave();
    }

    @Test
    void everyAnswerIsTheOneOfTheOracle() {
        int asked = 0;
        int denied = 0;
        while (asked + denied < QUESTIONS) {
            var person = enter();
            if (access.may(Right.READ_CAMPAIGNS)) {
                answers.compare(person, access.scope());
                asked++;
            } else {
                assertThatThrownBy(() -> lists.cases().count(Scope.none(new UserId(person.id())), CaseFilter.OPEN))
                        .isInstanceOf(AccessDeniedException.class);
                denied++;
            }
        }
        System.out.printf(
                "E12 rows: %d of %d answers equal (%d of them denials), seed %d PASS%n",
                QUESTIONS, QUESTIONS, denied, seed);
        assertThat(asked).isGreaterThan(QUESTIONS / 2);
    }

    @Test
    void theDatabaseAloneShowsNoForeignRow() {
        int asked = 0;
        while (asked < QUESTIONS / 3) {
            var person = enter();
            if (access.may(Right.READ_CAMPAIGNS)) {
                answers.compareWithoutConditions(person);
                asked++;
            }
        }
        System.out.printf("E12 wall alone: 0 foreign rows in %d questions, seed %d PASS%n", asked, seed);
    }

    @Test
    void noTableShowsARowOfAnotherCampaignOrOfARestrictedCase() {
        var tables = JdbcClient.create(owner).sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'campaign_id'
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
                           and c.relname not in ('ask', 'audit_entry', 'message', 'reminder')""").query(String.class).list();
        assertThat(tables).contains("outreach_case", "case_assignment", "timeline_entry", "dispatch", "task");
        for (var person : world.people) {
            become(person);
            var mine = world.campaignsOf(person).toArray(UUID[]::new);
            var hidden = oracle.hidden(person).toArray(UUID[]::new);
            for (var table : tables) {
                assertThat(count(
                                "select count(*) from " + table
                                        + " where campaign_id is not null and campaign_id <> all(:ids)",
                                mine))
                        .as("%s, seed %d", table, seed)
                        .isZero();
                var idOfCase = table.equals("outreach_case") ? "id" : "case_id";
                if (table.equals("outreach_case") || hasCase(table)) {
                    assertThat(count("select count(*) from " + table + " where " + idOfCase + " = any(:ids)", hidden))
                            .as("%s, seed %d", table, seed)
                            .isZero();
                }
            }
        }
    }

    private Person enter() {
        var person = pick(world.people);
        become(person);
        return person;
    }

    private void become(Person person) {
        cast.become(new UserId(person.id()), person.ceiling().toArray(Role[]::new));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private boolean hasCase(String table) {
        return JdbcClient.create(owner)
                .sql(
                        "select exists (select from pg_attribute where attrelid = cast(:table as regclass) and attname = 'case_id')")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }

    private int count(String question, UUID[] ids) {
        return transactions.execute(
                _ -> jdbc.sql(question).param("ids", ids).query(Integer.class).single());
    }
}
