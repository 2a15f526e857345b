package org.demarche.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.demarche.core.DbTest;
import org.demarche.core.access.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DbTest
class ReminderPlannerDbTest extends PlannedRemindersTest {

    @ParameterizedTest(name = "due in {0} days: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10 | ",
                "8 | -7 2026-11-25T06:00:00Z",
                "7 | -7 2026-11-24T06:00:00Z",
                "3 | -7 2026-11-20T06:00:00Z, -1 2026-11-26T06:00:00Z",
                "2 | -7 2026-11-19T06:00:00Z, -1 2026-11-25T06:00:00Z, 0 2026-11-26T06:00:00Z",
                "1 | -1 2026-11-24T06:00:00Z, 0 2026-11-25T06:00:00Z",
                "0 | 0 2026-11-24T06:00:00Z",
                "-1 | 0 2026-11-23T06:00:00Z, 3 2026-11-26T06:00:00Z",
                "-3 | 3 2026-11-24T06:00:00Z",
                "-5 | 3 2026-11-22T06:00:00Z, 6 2026-11-25T06:00:00Z",
                "-200 | 198 2026-11-22T06:00:00Z, 201 2026-11-25T06:00:00Z"
            })
    void plansTheLatestStepThatIsPastAndThoseToCome(int inDays, String expected) {
        world.task(lilia, "Call the registry", TODAY.plusDays(inDays));

        planner.plan(false);

        assertThat(String.join(", ", planned())).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void plansNothingTwice() {
        world.task(lilia, "Call the registry", TODAY);

        planner.plan(false);
        planner.plan(false);
        clock.tick(Duration.ofMinutes(1));
        planner.plan(false);

        assertThat(planned()).containsExactly("0 2026-11-24T06:00:00Z");
    }

    @Test
    void comesWithTheNextDigestForWhatWasTypedInAfterTheHour() {
        planner.plan(false);
        clock.tick(Duration.ofMinutes(5));

        world.task(lilia, "Call today", TODAY);
        world.task(lilia, "Call in three days", TODAY.plusDays(3));
        planner.plan(false);

        assertThat(planned()).containsExactly("0 2026-11-25T06:00:00Z", "-1 2026-11-26T06:00:00Z");
    }

    @Test
    void sendsTheFirstDigestAtOnceWhereThatIsWished() {
        clock.set("2026-11-24T02:00:00Z");
        planner.plan(false);
        world.task(lilia, "Call today", TODAY);

        planner.plan(true);

        assertThat(planned()).containsExactly("0 2026-11-24T02:00:00Z");
    }

    @Test
    void cancelsWhatMovedAndRevivesWhatMovesBack() {
        var task = world.task(lilia, "Call the registry", TODAY.plusDays(1));
        planner.plan(false);

        world.run("update task set due_on = ? where id = ?", TODAY.plusDays(30), task);
        planner.plan(false);

        assertThat(planned()).isEmpty();
        assertThat(reasons()).containsOnly("MOVED");

        world.run("update task set due_on = ? where id = ?", TODAY.plusDays(1), task);
        planner.plan(false);

        assertThat(planned()).containsExactly("0 2026-11-25T06:00:00Z");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DONE | update task set status = 'DONE' where assignee_id = :lilia",
                "REASSIGNED | update task set assignee_id = :olena where assignee_id = :lilia",
                "SNOOZED | update task set snoozed_until = date '2026-11-28' where assignee_id = :lilia",
                "INACTIVE | update app_user set active = false where id = :lilia",
                "GONE | delete from task where assignee_id = :lilia"
            })
    void cancelsWhatLostItsSense(String reason, String change) {
        world.task(lilia, "Call the registry", TODAY.plusDays(1));
        planner.plan(false);

        jdbc.sql(change).param("lilia", lilia).param("olena", olena).update();
        planner.plan(false);

        assertThat(reasons()).isNotEmpty().containsOnly(reason);
        assertThat(recipients()).doesNotContain(lilia);
    }

    @Test
    void cancelsWhatBelongsToAClosedCaseOrToAFormerTeamMember() {
        var open = world.openCase(lilia, olena);
        world.nextAction(open, "CALL", "Call the registry", TODAY.plusDays(1));
        planner.plan(false);
        world.run("update outreach_case set closed_at = now() where id = ?", open);
        planner.plan(false);
        assertThat(reasons()).containsOnly("CLOSED");

        world.run("update outreach_case set closed_at = null where id = ?", open);
        planner.plan(false);
        assertThat(planned()).isNotEmpty();
        world.run("update team_member set until_on = ? where user_id = ?", TODAY.minusDays(1), lilia);
        planner.plan(false);
        assertThat(planned()).isEmpty();
        assertThat(reasons()).contains("OUT_OF_TEAM");
    }

    @Test
    void tellsTheCoordinatorOnceAfterFiveDays() {
        var late = world.openCase(lilia, olena);
        world.nextAction(late, "CALL", "Call the registry", TODAY.minusDays(5));

        planner.plan(false);
        clock.tick(Duration.ofDays(20));
        planner.plan(false);

        assertThat(jdbc.sql("select step from reminder where rule = 'ESCALATION' and recipient_id = ?")
                        .param(olena)
                        .query(Integer.class)
                        .list())
                .containsExactly(5);
    }

    @Test
    void doesNotEscalateToTheOneWhoIsLate() {
        var late = world.openCase(lilia, lilia);
        world.nextAction(late, "CALL", "Call the registry", TODAY.minusDays(5));

        planner.plan(false);

        assertThat(jdbc.sql("select count(*) from reminder where rule = 'ESCALATION'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void remindsTheOwnerOfAnAnswerThatIsAwaited() {
        var open = world.openCase(lilia, olena);
        world.dispatch(open, lilia, TODAY.minusDays(14), TODAY.plusDays(1));

        planner.plan(false);

        assertThat(planned()).containsExactly("-1 2026-11-24T06:00:00Z", "0 2026-11-25T06:00:00Z");
        assertThat(recipients()).containsExactly(lilia);
    }

    @Test
    void followsSomebodyToAnotherZone() {
        world.task(lilia, "Call the registry", TODAY.plusDays(1));
        planner.plan(false);

        world.run("update app_user set zone = 'America/Toronto', digest_hour = 7 where id = ?", lilia);
        planner.plan(false);

        assertThat(planned()).contains("0 2026-11-25T12:00:00Z");
    }

    @Test
    void sendsOnlyTheLatestStepAfterAnOutage() {
        world.task(lilia, "Call the registry", TODAY.plusDays(1));
        planner.plan(false);
        clock.tick(Duration.ofDays(5));
        planner.plan(false);

        var digest = new Digests(jdbc, clock, planner)
                .take(List.of(new UserId(lilia)))
                .getFirst();

        assertThat(digest.reminders()).extracting(DueReminder::step).containsExactly(3);
        assertThat(reasons()).containsOnly("SUPERSEDED");
    }

    @Test
    void releasesAMessageThatSpeaksOfWhatChanged() {
        var call = world.task(lilia, "Call the registry", TODAY);
        world.task(lilia, "Write a letter", TODAY);
        planner.plan(false);
        var digests = new Digests(jdbc, clock, planner);
        collect(lilia);

        world.run("update task set status = 'DONE' where id = ?", call);
        planner.plan(false);

        assertThat(jdbc.sql("select state || ' ' || reason from message")
                        .query(String.class)
                        .list())
                .containsExactly("CANCELLED OUTDATED");
        assertThat(digests.take(List.of(new UserId(lilia))).getFirst().reminders())
                .extracting(DueReminder::title)
                .containsExactly("Write a letter");
    }

    @Test
    void neverReleasesAMessageThatMayHaveLeft() {
        world.task(lilia, "Call the registry", TODAY);
        planner.plan(false);
        collect(lilia);
        world.run("update message set in_doubt = true");

        clock.tick(Duration.ofDays(1));
        planner.plan(false);

        assertThat(jdbc.sql("select state from message").query(String.class).list())
                .containsExactly("PLANNED");
    }

    @Test
    void plansTenThousandThingsWithinSeconds() {
        jdbc.sql("""
                insert into task (id, version, title, kind, assignee_id, due_on, zone, created_by, created_at)
                select gen_random_uuid(), 0, 'Task ' || n, 'CALL', :lilia, date '2026-11-24' + (n % 40 - 30), 'Europe/Kyiv', :lilia, now()
                  from generate_series(1, 10000) n""").param("lilia", lilia).update();
        jdbc.sql("analyze task").update();

        var start = System.nanoTime();
        planner.plan(false);
        var first = Duration.ofNanos(System.nanoTime() - start);
        planner.plan(false);
        var both = Duration.ofNanos(System.nanoTime() - start);

        assertThat(planned()).hasSizeGreaterThan(9_000);
        assertThat(first).isLessThan(Duration.ofSeconds(10));
        assertThat(both.minus(first)).isLessThan(Duration.ofSeconds(10));
    }

    private List<String> planned() {
        return planned(lilia);
    }

    private List<UUID> recipients() {
        return jdbc.sql("select distinct recipient_id from reminder where state = 'PLANNED'")
                .query(UUID.class)
                .list();
    }
}
