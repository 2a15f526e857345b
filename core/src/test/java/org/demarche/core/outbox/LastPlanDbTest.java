package org.demarche.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.demarche.testing.SettableClock;
import org.demarche.testing.SmallWorld;
import org.demarche.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** When there is something to plan, with transactions that end: a plan that wrongly stands would lose reminders. */
class LastPlanDbTest {

    private static final Instant PLANNED = Instant.parse("2026-11-24T09:16:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static String address;
    private static Connection planners;
    private static Connection others;

    private final SettableClock clock = new SettableClock(PLANNED);
    private final JdbcClient jdbc = client(planners);
    private final ReminderPlanner planner = new ReminderPlanner(jdbc, clock);
    private SmallWorld world;
    private UUID lilia;

    @BeforeAll
    static void connect() throws SQLException {
        address = TestDatabase.copy();
        planners = TestDatabase.connectAsOwner(address);
        others = TestDatabase.connectAsOwner(address);
        planners.setAutoCommit(false);
        others.setAutoCommit(false);
    }

    @AfterAll
    static void disconnect() throws SQLException {
        planners.close();
        others.close();
    }

    @BeforeEach
    void planned() throws SQLException {
        SmallWorld.clear(client(others));
        world = new SmallWorld(client(others));
        lilia = world.staff("Lilia", "Europe/Kyiv", "uk");
        world.task(lilia, "Call the registry", TODAY);
        others.commit();
        plan();
        assertThat(reckonedAt()).isEqualTo(PLANNED);
    }

    @Test
    void itStandsWhileNobodyChangesAnything() throws SQLException {
        planAgainAfter(Duration.ofMinutes(1));

        assertThat(reckonedAt()).isEqualTo(PLANNED);
        assertThat(plannedAt()).isEqualTo(PLANNED.plusSeconds(60));
    }

    @Test
    void whatIsDueByAChangeIsPlannedWithTheNextRound() throws SQLException {
        var task = world.task(lilia, "Thank the rapporteur", TODAY.plusDays(1));
        others.commit();

        planAgainAfter(Duration.ofMinutes(1));

        assertThat(reminders(task)).isPositive();
    }

    @Test
    void aChangeThatBeganBeforeAndEndsAfterThePlanningIsSeen() throws SQLException {
        var task = world.task(lilia, "Thank the rapporteur", TODAY.plusDays(1));
        planAgainAfter(Duration.ofMinutes(1)); // reckons nothing: the other transaction is still open
        assertThat(reckonedAt()).isEqualTo(PLANNED);
        world.task(lilia, "Call again", TODAY.plusDays(1));
        others.commit();

        planAgainAfter(Duration.ofMinutes(1));

        assertThat(reminders(task)).isPositive();
    }

    @Test
    void whatWasTakenBackIsNoChange() throws SQLException {
        world.task(lilia, "Thank the rapporteur", TODAY.plusDays(1));
        others.rollback();

        planAgainAfter(Duration.ofMinutes(1));

        assertThat(reckonedAt()).isEqualTo(PLANNED);
    }

    @Test
    void aDayMayBeginWithEachQuarterOfAnHour() throws SQLException {
        planAgainAfter(Duration.ofMinutes(13)); // 9:29
        assertThat(reckonedAt()).isEqualTo(PLANNED);

        planAgainAfter(Duration.ofMinutes(1));

        assertThat(reckonedAt()).isEqualTo(Instant.parse("2026-11-24T09:30:00Z"));
    }

    @Test
    void whatAnotherServerHadSeenTellsNothing() throws SQLException {
        client(others)
                .sql("update reminder_plan set seen = '900000000:900000000:'")
                .update();
        others.commit();

        planAgainAfter(Duration.ofMinutes(1));

        assertThat(reckonedAt()).isEqualTo(PLANNED.plusSeconds(60));
    }

    /** A table without the trigger could change unseen: what it makes due would wait for the next quarter of an hour. */
    @Test
    void allThatPlanningReadsIsUnderTheAudit() throws SQLException {
        var seen = client(others);
        seen.sql("create temp view planning as " + withoutParameters(WantedSql.WANTED) + " select id from wanted")
                .update();
        var read = seen.sql("""
                        with recursive relation as (
                            select 'planning'::regclass::oid as id
                            union
                            select d.refobjid
                              from relation r
                              join pg_rewrite w on w.ev_class = r.id
                              join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_class'::regclass
                        )
                        select c.relname,
                               exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'audit_change'::regproc) as watched
                          from relation r
                          join pg_class c on c.oid = r.id and c.relkind in ('r', 'p')""")
                .query((row, _) -> Map.entry(row.getString("relname"), row.getBoolean("watched")))
                .list();
        others.rollback();

        assertThat(read).extracting(Map.Entry::getKey).contains("task", "team_member", "reminder_policy");
        assertThat(read).allMatch(Map.Entry::getValue);
    }

    private static String withoutParameters(String sql) {
        return sql.replaceAll("(?<!:):[a-z]\\w*", "null");
    }

    private void planAgainAfter(Duration pause) throws SQLException {
        clock.tick(pause);
        plan();
    }

    private void plan() throws SQLException {
        planner.plan(false);
        planners.commit();
    }

    private Instant reckonedAt() {
        return moment("reckoned_at");
    }

    private Instant plannedAt() {
        return moment("planned_at");
    }

    private Instant moment(String column) {
        return jdbc.sql("select " + column + " from reminder_plan")
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private int reminders(UUID task) {
        return jdbc.sql("select count(*) from reminder where object_id = ? and state = 'PLANNED'")
                .param(task)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}
