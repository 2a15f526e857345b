package org.demarche.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.demarche.core.DbTest;
import org.demarche.core.access.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears of somebody's work while they are away: their delegate instead of them, once between the two. */
@DbTest
class DelegatesOfRemindersDbTest extends PlannedRemindersTest {

    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private UUID maksym;
    private UUID aCase;

    @BeforeEach
    void somebodyToStandIn() {
        maksym = world.staff("Maksym", "Europe/Kyiv", "uk");
        aCase = world.openCase(lilia, olena);
    }

    @Test
    void theDelegateIsToldInsteadOnTheDaysAway() {
        world.taskOf(aCase, lilia, "Call the registry", TOMORROW);
        planner.plan(false);
        assertThat(planned(lilia)).isNotEmpty();

        world.delegate(lilia, maksym, TODAY, TODAY.plusDays(7));
        planner.plan(false);

        assertThat(planned(lilia)).isEmpty();
        assertThat(reasons()).containsOnly("DELEGATED");
        assertThat(planned(maksym)).contains("0 2026-11-25T06:00:00Z");
        assertThat(digest(maksym, "2026-11-25T06:00:00Z").reminders())
                .extracting(DueReminder::insteadOf)
                .containsExactly("Lilia");
    }

    @Test
    void nothingComesTwiceWhenTheDaysAwayBeginAndEnd() {
        world.taskOf(aCase, lilia, "Call the registry", TODAY.minusDays(3));
        planner.plan(false);
        tell(lilia, "2026-11-24T08:01:00Z");
        world.delegate(lilia, maksym, TODAY, TOMORROW);
        planner.plan(false);
        assertThat(planned(maksym)).isEmpty();

        clock.set("2026-11-26T21:00:00Z"); // TODAY + 2, 23:00: nobody is away any more
        world.delegate(lilia, maksym, TODAY, TODAY.plusDays(3));
        planner.plan(false);
        tell(maksym, "2026-11-27T06:00:00Z");
        world.run("delete from reminder_delegate");
        planner.plan(false);

        assertThat(planned(lilia)).isEmpty();
        assertThat(told()).containsExactlyInAnyOrder("Lilia 3", "Maksym 6");
        clock.tick(Duration.ofDays(2));
        planner.plan(false);
        assertThat(planned(lilia)).contains("9 2026-11-30T06:00:00Z");
    }

    @Test
    void whatWasNotToldOnThatDayComesToTheDelegateWithTheNextDigest() {
        world.run("update app_user set digest_hour = 18 where id = ?", lilia);
        world.taskOf(aCase, lilia, "Call the registry", TOMORROW);
        planner.plan(false);
        clock.tick(Duration.ofMinutes(5));

        world.delegate(lilia, maksym, TODAY, TODAY.plusDays(7));
        planner.plan(false);

        assertThat(planned(maksym)).contains("-1 2026-11-25T06:00:00Z");
    }

    @Test
    void whatTheDelegateMayNotSeeStaysWithWhoseItIs() {
        var secret = world.openCase(lilia, olena);
        var named = world.openCase(lilia, olena);
        world.task(lilia, "Nobody else sees this", TOMORROW);
        world.taskOf(secret, lilia, "Nor this", TOMORROW);
        world.taskOf(named, lilia, "This they do", TOMORROW);
        restrict(secret, lilia);
        restrict(named, lilia, maksym);
        world.delegate(lilia, maksym, TODAY, TODAY.plusDays(7));

        planner.plan(false);

        assertThat(due(lilia)).containsExactlyInAnyOrder("Nobody else sees this", "Nor this");
        assertThat(due(maksym)).containsExactly("This they do");

        world.run("update team_member set until_on = ? where user_id = ?", TODAY.minusDays(1), maksym);
        planner.plan(false);

        assertThat(due(lilia)).contains("This they do");
        assertThat(due(maksym)).isEmpty();
    }

    @Test
    void whatEscalatesToSomebodyAwayGoesToTheirDelegateUnlessItIsTheDelegateWhoIsLate() {
        world.taskOf(aCase, lilia, "Call the registry", TODAY.minusDays(4));
        world.taskOf(aCase, maksym, "Write a letter", TODAY.minusDays(4));
        world.delegate(olena, maksym, TODAY, TODAY.plusDays(7));

        planner.plan(false);

        assertThat(escalations()).containsExactlyInAnyOrder("Maksym Call the registry", "Olena Write a letter");
    }

    @Test
    void whatGoesToAllWhoLeadGoesToADelegateOnce() {
        var one = leader("Niyara");
        var two = leader("Refat");
        world.taskOf(aCase, lilia, "Call the registry", TODAY.minusDays(9));
        world.delegate(one, maksym, TODAY, TODAY.plusDays(7));
        world.delegate(two, maksym, TODAY, TODAY.plusDays(7));
        planner.plan(false);
        assertThat(leads()).hasSize(2).contains(maksym).containsAnyOf(one, two);

        world.delegate(one, two, TODAY, TODAY.plusDays(7));
        world.run("delete from reminder_delegate where user_id = ?", two);
        planner.plan(false);

        assertThat(leads()).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void thereAreNoChainsAndNoDelegatesWithoutAnAccount() {
        world.taskOf(aCase, lilia, "Call the registry", TOMORROW);
        world.delegate(lilia, maksym, TODAY, TODAY.plusDays(7));
        world.delegate(maksym, olena, TODAY, TODAY.plusDays(7));
        planner.plan(false);
        assertThat(due(maksym)).containsExactly("Call the registry");

        world.run("update app_user set active = false where id = ?", maksym);
        planner.plan(false);
        assertThat(due(lilia)).containsExactly("Call the registry");
    }

    @Test
    void theNameIsThatOfWhoseItIsNow() {
        var task = world.taskOf(aCase, lilia, "Call the registry", TOMORROW);
        world.delegate(lilia, maksym, TODAY, TODAY.plusDays(7));
        world.delegate(olena, maksym, TODAY, TODAY.plusDays(7));
        planner.plan(false);
        world.run("update task set assignee_id = ? where id = ?", olena, task);
        planner.plan(false);

        assertThat(digest(maksym, "2026-11-25T06:00:00Z").reminders())
                .extracting(DueReminder::insteadOf)
                .containsOnly("Olena");
    }

    private UUID leader(String name) {
        var leader = world.staff(name, "Europe/Kyiv", "uk");
        world.run("update team_member set role = 'LEADERSHIP' where user_id = ?", leader);
        return leader;
    }

    private void restrict(UUID id, UUID... named) {
        world.restrict(id, lilia);
        for (var each : named) {
            world.run("""
                    insert into restriction_person (restriction_id, user_id, added_by, added_at)
                    select r.id, ?, r.set_by, now() from restriction r where r.object_id = ?""", each, id);
        }
    }

    private Digest digest(UUID user, String at) {
        clock.set(at);
        return new Digests(jdbc, clock, planner).take(List.of(new UserId(user))).getFirst();
    }

    private void tell(UUID user, String at) {
        clock.set(at);
        collect(user);
        world.run("update message set state = 'SENT'");
    }

    private List<String> due(UUID user) {
        return strings("""
                select distinct t.title from reminder r join task t on t.id = r.object_id
                 where r.state = 'PLANNED' and r.rule = 'DUE' and r.recipient_id = ?""", user);
    }

    private List<String> told() {
        return strings(
                "select u.name || ' ' || r.step from reminder r join app_user u on u.id = r.recipient_id where r.state = 'COLLECTED'");
    }

    private List<String> escalations() {
        return strings("""
                select u.name || ' ' || t.title from reminder r join app_user u on u.id = r.recipient_id join task t on t.id = r.object_id
                 where r.state = 'PLANNED' and r.rule = 'ESCALATION'""");
    }

    private List<UUID> leads() {
        return jdbc.sql("select recipient_id from reminder where state = 'PLANNED' and rule = 'LEAD'")
                .query(UUID.class)
                .list();
    }

    private List<String> strings(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(String.class).list();
    }
}
