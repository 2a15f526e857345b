package org.demarche.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.demarche.core.DbTest;
import org.junit.jupiter.api.Test;

/** What a policy changes in what is planned, and what it cannot. */
@DbTest
class PoliciesOfRemindersDbTest extends PlannedRemindersTest {

    @Test
    void aPersonsOwnPolicyCountsBeforeTheCampaigns() {
        var open = world.openCase(lilia, olena);
        world.taskOf(open, lilia, "Call the registry", TODAY.plusDays(3));
        world.taskOf(open, olena, "Call the committee", TODAY.plusDays(3));
        world.policyOfTheCampaign("days_before", "{3,2}");
        world.policyOf(lilia, "days_before", "{1}");

        planner.plan(false);

        assertThat(planned(lilia)).containsExactly("-1 2026-11-26T06:00:00Z");
        assertThat(planned(olena)).containsExactly("-3 2026-11-24T06:00:00Z", "-2 2026-11-25T06:00:00Z");
    }

    @Test
    void whatIsNotWantedAheadComesOnceItIsLate() {
        world.task(lilia, "Call the registry", TODAY.plusDays(1));
        world.task(lilia, "Write a letter", TODAY.minusDays(2));
        world.policyOf(lilia, "objects", "{RESPONSE}");

        planner.plan(false);

        assertThat(planned(lilia)).containsExactly("3 2026-11-25T06:00:00Z");
    }

    @Test
    void aChangedPolicyPlansAnewWhatDidNotLeave() {
        world.task(lilia, "Call the registry", TODAY.plusDays(2));
        planner.plan(false);
        assertThat(planned(lilia)).contains("-1 2026-11-25T06:00:00Z");

        world.policyOf(lilia, "days_before", "{}");
        planner.plan(false);

        assertThat(planned(lilia)).containsExactly("-7 2026-11-19T06:00:00Z", "0 2026-11-26T06:00:00Z");
        assertThat(reasons()).containsOnly("POLICY");

        world.forgetPolicyOf(lilia);
        planner.plan(false);

        assertThat(planned(lilia)).contains("-1 2026-11-25T06:00:00Z");
    }

    @Test
    void aChangedPolicyTellsNothingEarlierThanWhatWasToldAlready() {
        world.task(lilia, "Call the registry", TODAY.minusDays(3));
        planner.plan(false);
        collect(lilia);

        world.policyOf(lilia, "late_every", "2");
        planner.plan(false);

        assertThat(planned(lilia)).containsExactly("4 2026-11-25T06:00:00Z");
    }

    @Test
    void aChangedPolicyEscalatesNothingASecondTime() {
        var late = world.openCase(lilia, olena);
        world.nextAction(late, "CALL", "Call the registry", TODAY.minusDays(5));
        planner.plan(false);
        collect(olena);

        world.run("update message set state = 'SENT'");
        world.policyOfTheCampaign("coordinator_after", "7");
        clock.tick(Duration.ofDays(60));
        planner.plan(false);

        assertThat(jdbc.sql("select step from reminder where rule = 'ESCALATION'")
                        .query(Integer.class)
                        .list())
                .containsExactly(5);
    }

    @Test
    void tellsWhoLeadsTheCampaignOnceAfterTenDaysAndTheCoordinatorBefore() {
        var late = world.openCase(lilia, olena);
        var niyara = world.staff("Niyara", "Europe/Kyiv", "uk");
        world.run("update team_member set role = 'LEADERSHIP' where user_id = ?", niyara);
        world.nextAction(late, "CALL", "Call the registry", TODAY.minusDays(7));

        planner.plan(false);
        assertThat(planned(olena)).containsExactly("5 2026-11-22T06:00:00Z");
        assertThat(planned(niyara)).isEmpty();

        clock.tick(Duration.ofDays(2));
        planner.plan(false);
        clock.tick(Duration.ofDays(20));
        planner.plan(false);

        assertThat(planned(niyara)).containsExactly("10 2026-11-27T06:00:00Z");
    }

    @Test
    void whatEscalatesRingsOnceForTheOneItGoesToAndForTheOneWhoIsLate() {
        var late = world.openCase(lilia, olena);
        var leads = world.staff("Niyara", "Europe/Kyiv", "uk");
        var leadsToo = world.staff("Refat", "Europe/Kyiv", "uk");
        world.run("update team_member set role = 'LEADERSHIP' where user_id in (?, ?)", leads, leadsToo);
        world.taskOf(late, lilia, "Call the registry", TODAY.minusDays(11));
        planner.plan(false);
        clock.tick(Duration.ofDays(1));
        planner.plan(false);

        for (var each : List.of(olena, leads, leadsToo)) {
            collect(each);
        }
        world.run("update reminder set state = 'PLANNED', message_id = null where rule = 'ESCALATION'");
        collect(olena);

        assertThat(jdbc.sql(
                                "select u.name || ' ' || n.kind || ' ' || (n.details ->> 'rule') from notice n join app_user u on u.id = n.user_id")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "Olena ESCALATED ESCALATION",
                        "Niyara ESCALATED LEAD",
                        "Refat ESCALATED LEAD",
                        "Lilia PASSED_UP ESCALATION",
                        "Lilia PASSED_UP LEAD");
    }

    @Test
    void aDigestOfWeekdaysTellsOfTheWeekendOnFriday() {
        clock.set("2026-11-26T08:00:00Z"); // Thursday
        world.task(lilia, "Call the registry", LocalDate.of(2026, 11, 29));
        world.task(lilia, "Write a letter", LocalDate.of(2026, 11, 25));
        world.policyOf(lilia, "digest_days", "WEEKDAYS");

        planner.plan(false);

        assertThat(planned(lilia))
                .containsExactly(
                        "-7 2026-11-20T06:00:00Z",
                        "0 2026-11-25T06:00:00Z",
                        "-1 2026-11-27T06:00:00Z",
                        "0 2026-11-27T06:00:00Z");
    }

    @Test
    void aWeeklyDigestTellsOfTheWholeWeekAhead() {
        clock.set("2026-11-22T08:00:00Z"); // Sunday
        world.task(lilia, "Call the registry", LocalDate.of(2026, 11, 27));
        world.policyOf(lilia, "digest_days", "MONDAY");

        planner.plan(false);

        assertThat(planned(lilia))
                .containsExactly("-7 2026-11-16T06:00:00Z", "-1 2026-11-23T06:00:00Z", "0 2026-11-23T06:00:00Z");
    }

    @Test
    void whatComesUpAfterAWeeklyDigestDoesNotWaitForTheNext() {
        world.policyOf(lilia, "digest_days", "MONDAY");
        planner.plan(false);
        clock.tick(Duration.ofMinutes(5));

        world.task(lilia, "Call tomorrow", TODAY.plusDays(1));
        planner.plan(false);

        assertThat(planned(lilia)).containsExactly("0 2026-11-25T06:00:00Z");
    }

    @Test
    void whatIsPlannedFollowsAChangedRhythm() {
        world.task(lilia, "Call the registry", TODAY.plusDays(1));
        planner.plan(false);
        assertThat(planned(lilia)).contains("0 2026-11-25T06:00:00Z");

        world.policyOf(lilia, "quiet_until", "9");
        planner.plan(false);

        assertThat(planned(lilia)).contains("0 2026-11-25T07:00:00Z").doesNotContain("0 2026-11-25T06:00:00Z");
    }

    @Test
    void aSingleMailComesAtOnceForWhatWasTypedInAfterTheHourUnlessItIsQuiet() {
        world.policyOf(lilia, "form", "SINGLE");
        planner.plan(false);
        clock.tick(Duration.ofMinutes(5));
        world.task(lilia, "Call today", TODAY);
        planner.plan(false);
        assertThat(planned(lilia)).containsExactly("0 2026-11-24T08:05:00Z");

        world.policyOf(olena, "form", "SINGLE");
        world.run("update reminder_policy set quiet_from = 9, quiet_until = 13 where user_id = ?", olena);
        world.task(olena, "Call today", TODAY);
        planner.plan(false);
        assertThat(planned(olena)).containsExactly("0 2026-11-24T11:00:00Z");
    }
}
