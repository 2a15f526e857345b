package org.demarche.core.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Role;
import org.demarche.core.base.Source;
import org.demarche.core.correspondence.Classification;
import org.demarche.core.correspondence.ResponseService;
import org.demarche.core.institution.CalendarService;
import org.demarche.core.institution.DayOffService;
import org.demarche.core.institution.Span;
import org.demarche.core.institution.SpanKind;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.CasePage;
import org.demarche.core.outreach.DispatchService;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.restriction.HiddenCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What becomes of deadlines when what they were computed from changes. */
@DbTest
@RecordApplicationEvents
class DeadlineRoundDbTest {

    private static final Source SOURCE = new Source(null, "invented for a test", null);

    @Autowired
    private DeadlineRound round;

    @Autowired
    private DeadlineService service;

    @Autowired
    private DeadlineTimeService time;

    @Autowired
    private CaseDeadlines deadlines;

    @Autowired
    private CalendarService calendars;

    @Autowired
    private DayOffService daysOff;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DispatchService dispatches;

    @Autowired
    private ResponseService responses;

    @Autowired
    private CasePage page;

    @Autowired
    private Desk desk;

    @Autowired
    private Docket docket;

    @Autowired
    private HiddenCases hiddenCases;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private LocalDate today;

    @BeforeEach
    void aCampaignWithItsTeam() {
        desk.set();
        today = desk.today();
    }

    @Test
    void movesWhatAHolidayOfTheHouseFallsInto() {
        var task = ruled("Call", 10);
        var before = tasks.find(task).dueOn();

        closeTheHouse(workingDay(2));
        run();

        assertThat(tasks.find(task).dueOn()).isAfter(before);
        assertThat(only().rule().computation().lines())
                .extracting(DueLine::kind)
                .contains(LineKind.DAY_OFF);
        var told = docket.told().stream()
                .filter(entry -> entry.kind() == EntryKind.DEADLINE_MOVED)
                .toList();
        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.detail("from")).isEqualTo(before.toString());
            assertThat(entry.detail("because")).isEqualTo("CALENDAR");
            assertThat(entry.actor()).isNull();
        });
    }

    @Test
    void tellsEverybodyOnceHoweverManyOfTheirDaysMoved() {
        ruled("Call", 10);
        ruled("Write", 12);
        ruled("Meet", 14);

        closeTheHouse(workingDay(2));
        run();
        run();

        assertThat(events.stream(DeadlinesMoved.class)).containsExactly(new DeadlinesMoved(desk.olena, 3));
        assertThat(jdbc.sql(
                                "select user_id, details ->> 'count' as days from notice where kind = 'DAY_MOVED' and by_id is null")
                        .query()
                        .listOfRows())
                .containsExactly(Map.of("user_id", desk.olena.value(), "days", "3"));
    }

    @Test
    void leavesAloneWhatTheChangeDoesNotTouch() {
        ruled("Call", 3);

        closeTheHouse(today.plusDays(100));
        run();

        assertThat(events.stream(DeadlinesMoved.class)).isEmpty();
        assertThat(docket.kinds()).doesNotContain(EntryKind.DEADLINE_MOVED);
        assertThat(outdated()).isZero();
    }

    @Test
    void leavesADayAloneThatSomebodyHasChosenSince() {
        var task = ruled("Call", 10);
        tasks.edit(task, tasks.find(task).version(), Desk.call("Call", today.plusDays(40)));

        closeTheHouse(workingDay(2));
        run();

        assertThat(tasks.find(task).dueOn()).isEqualTo(today.plusDays(40));
        assertThat(outdated()).isZero();
    }

    @Test
    void movesWhatIsOursFromADayOffOfOursAndLeavesTheirAnswer() {
        var task = ruled("Call", 10);
        var letter = docket.send(today.minusDays(20), today.minusDays(18));
        service.set(
                DueObject.answerTo(letter), RuleChoice.of(AnchorKind.DISPATCH_DELIVERED, 40, DayUnit.CALENDAR_DAYS));
        var closed = tasks.find(task).dueOn();

        cast.enter("Ihor", Role.ADMIN);
        daysOff.enter(closed, closed, "Move of the office");
        daysOff.enter(today.plusDays(22), today.plusDays(22), "Day of remembrance");
        run();

        assertThat(tasks.find(task).dueOn()).isAfter(closed);
        assertThat(deadlines.of(desk.belgium))
                .extracting(CaseDeadline::dueOn)
                .contains(today.plusDays(22))
                .doesNotContain(closed);
    }

    @Test
    void marksOnlyWhatCountsInThatHouse() {
        ruled("Call", 10);
        var elsewhere = desk.open("BE", "Senate");

        calendars.enter(
                page.head(elsewhere, Locale.ENGLISH).institutionId(),
                new Span(SpanKind.DAY_OFF, workingDay(2), workingDay(2), "Holiday"),
                SOURCE);

        assertThat(outdated()).isZero();
    }

    @Test
    void reachesWhatOnlyNamedPeopleKnowOf() {
        ruled("Call", 10);
        hiddenCases.hide(desk.belgium, desk.olena);

        closeTheHouse(workingDay(2));
        run();

        assertThat(events.stream(DeadlinesMoved.class)).containsExactly(new DeadlinesMoved(desk.olena, 1));
    }

    @Test
    void followsTheDayOfADeliveryThatIsCorrected() {
        var letter = docket.send(today.minusDays(20), today.minusDays(18));
        service.set(
                DueObject.answerTo(letter), RuleChoice.of(AnchorKind.DISPATCH_DELIVERED, 30, DayUnit.CALENDAR_DAYS));

        dispatches.deliver(letter, 1, today.minusDays(15), null);
        run();

        assertThat(only().dueOn()).isEqualTo(today.plusDays(15));
    }

    @Test
    void fallsBackToAnotherReplyWhenOneIsWithdrawn() {
        docket.reply(Classification.HOLDING, today.minusDays(6));
        var mistaken = docket.reply(Classification.HOLDING, today.minusDays(2));
        var task = docket.task("Call");
        service.set(DueObject.of(task), RuleChoice.of(AnchorKind.REPLY_RECEIVED, 20, DayUnit.CALENDAR_DAYS));
        assertThat(only().dueOn()).isEqualTo(today.plusDays(18));

        responses.withdraw(mistaken, "");
        run();

        assertThat(only().dueOn()).isEqualTo(today.plusDays(14));
    }

    @Test
    void movesWithTheDaysWhileItIsPausedWithoutAWord() {
        ruled("Call", 10);
        time.pause(only().rule().id(), only().rule().version(), "Their question is ours");
        jdbc.sql("""
                        update deadline set changed_at = changed_at - interval '7 days';
                        update deadline_pause set paused_on = paused_on - 7;
                        update deadline set anchor_on = anchor_on - 7, due_on = due_on - 7, reckoned_on = reckoned_on - 7;
                        update task set due_on = due_on - 7""").update();
        var before = only().dueOn();

        run();

        assertThat(only().dueOn()).isAfter(before);
        assertThat(docket.kinds()).doesNotContain(EntryKind.DEADLINE_MOVED);
        assertThat(events.stream(DeadlinesMoved.class)).isEmpty();
    }

    private void run() {
        cast.leave();
        round.run();
        desk.asOlena();
    }

    private TaskId ruled(String title, int days) {
        var rule = new DeadlineRule(AnchorKind.DAY, days, DayUnit.WORKING_DAYS, false);
        return service.add(
                new AddByRule(desk.belgium, desk.olena, ActionKind.CALL, title, new RuleChoice(rule, null, today)));
    }

    private void closeTheHouse(LocalDate day) {
        calendars.enter(
                page.head(desk.belgium, Locale.ENGLISH).institutionId(),
                new Span(SpanKind.DAY_OFF, day, day, "Holiday"),
                SOURCE);
    }

    /** The day on which that many days from Monday to Friday have passed. */
    private LocalDate workingDay(int number) {
        return today.plusDays(1)
                .datesUntil(today.plusDays(20))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private CaseDeadline only() {
        return deadlines.of(desk.belgium).getFirst();
    }

    private int outdated() {
        return jdbc.sql("select count(*) from deadline where outdated_at is not null")
                .query(Integer.class)
                .single();
    }
}
