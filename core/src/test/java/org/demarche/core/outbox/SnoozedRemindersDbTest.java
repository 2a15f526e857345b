package org.demarche.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.demarche.core.DbTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put off is told on its day, wherever its due day is by then, and not before. */
@DbTest
class SnoozedRemindersDbTest extends PlannedRemindersTest {

    @Test
    void remindsAtTheEndOfASnooze() {
        var task = world.task(lilia, "Call the registry", TODAY.minusDays(1));
        world.run("update task set snoozed_until = ? where id = ?", TODAY.plusDays(1), task);
        planner.plan(false);
        assertThat(planned(lilia)).isEmpty();

        clock.set("2026-11-24T22:10:00Z");
        planner.plan(false);

        assertThat(planned(lilia)).containsExactly("2 2026-11-25T06:00:00Z", "3 2026-11-26T06:00:00Z");
    }

    @ParameterizedTest(name = "moved to {0} days from now")
    @CsvSource({"1", "2", "21", "25", "300"})
    void remindsOnTheDayOfASnoozeAndNotBeforeWhereverTheDueDayMoves(int inDays) {
        var task = world.task(lilia, "Call the registry", TODAY.plusDays(2));
        planner.plan(false);
        world.run("update task set snoozed_until = ? where id = ?", TODAY.plusDays(21), task);
        world.run("update task set due_on = ? where id = ?", TODAY.plusDays(inDays), task);
        for (int day = 0; day < 20; day++) {
            planner.plan(false);
            assertThat(planned(lilia)).isEmpty();
            clock.tick(Duration.ofDays(1));
        }

        clock.set("2026-12-14T22:10:00Z"); // a quarter past midnight of the day in Kyiv
        planner.plan(false);

        assertThat(planned(lilia)).contains(21 - inDays + " 2026-12-15T06:00:00Z");
        clock.set("2026-12-15T06:00:00Z");
        collect(lilia);
        clock.tick(Duration.ofMinutes(5));
        planner.plan(false);
        assertThat(told()).containsExactly(21 - inDays + " 2026-12-15");
    }

    @Test
    void aSnoozeComesOnItsDayForOneWhoReadsAWeeklyDigest() {
        world.policyOf(lilia, "digest_days", "MONDAY");
        var task = world.task(lilia, "Call the registry", TODAY.plusDays(90));
        world.run("update task set snoozed_until = ? where id = ?", TODAY.plusDays(1), task);
        planner.plan(false);

        clock.set("2026-11-24T22:10:00Z");
        planner.plan(false);

        assertThat(planned(lilia)).containsExactly("-89 2026-11-25T06:00:00Z");
    }

    @Test
    void aSnoozeThatWasToldIsNotToldAgainWhenItsDueDayMovesAfterwards() {
        var task = world.task(lilia, "Call the registry", TODAY.plusDays(30));
        world.run("update task set snoozed_until = ? where id = ?", TODAY.plusDays(1), task);
        planner.plan(false);
        clock.set("2026-11-24T22:10:00Z");
        planner.plan(false);
        clock.set("2026-11-25T06:00:00Z");
        collect(lilia);
        world.run("update message set state = 'SENT'");
        planner.plan(false);

        clock.tick(Duration.ofMinutes(5));
        world.run("update task set due_on = ? where id = ?", TODAY.plusDays(40), task);
        planner.plan(false);

        assertThat(planned(lilia)).isEmpty();
    }

    @Test
    void aSnoozeWhoseHourWasMissedComesWithTheNextDigest() {
        var task = world.task(lilia, "Call the registry", TODAY.plusDays(30));
        world.run("update task set snoozed_until = ? where id = ?", TODAY.plusDays(1), task);
        clock.set("2026-11-25T03:00:00Z");
        planner.plan(false);

        clock.set("2026-11-25T05:30:00Z");
        world.run("update app_user set digest_hour = 5 where id = ?", lilia);
        planner.plan(false);
        planner.plan(false);

        assertThat(planned(lilia)).containsExactly("-29 2026-11-26T03:00:00Z");
    }

    private List<String> told() {
        return jdbc.sql("select step || ' ' || remind_on from reminder where state = 'COLLECTED'")
                .query(String.class)
                .list();
    }
}
