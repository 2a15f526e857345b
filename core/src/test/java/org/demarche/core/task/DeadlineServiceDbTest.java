package org.demarche.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.demarche.core.DbTest;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.core.correspondence.Classification;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.CasePage;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.HealthReason;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.outreach.NextActionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DbTest
class DeadlineServiceDbTest {

    @Autowired
    private DeadlineService service;

    @Autowired
    private DeadlineTimeService time;

    @Autowired
    private CaseDeadlines deadlines;

    @Autowired
    private TaskService tasks;

    @Autowired
    private NextActionService nextActions;

    @Autowired
    private CampaignDays days;

    @Autowired
    private CasePage page;

    @Autowired
    private Desk desk;

    @Autowired
    private Docket docket;

    private LocalDate today;

    @BeforeEach
    void aCampaignWithItsTeam() {
        desk.set();
        today = desk.today();
    }

    @Test
    void setsTheDayOfATaskAndTellsHowItCameAbout() {
        var task = docket.task("Call the secretariat");

        service.set(DueObject.of(task), in(5, DayUnit.CALENDAR_DAYS));

        var due = only();
        assertThat(tasks.find(task).dueOn()).isEqualTo(today.plusDays(5));
        assertThat(due.dueOn()).isEqualTo(today.plusDays(5));
        assertThat(due.rule().rule()).isEqualTo(in(5, DayUnit.CALENDAR_DAYS).rule());
        assertThat(due.rule().computation().lines())
                .extracting(DueLine::kind)
                .containsExactly(LineKind.ANCHOR, LineKind.RULE, LineKind.CALENDAR_DAYS);
        assertThat(due.chosen()).isNull();
        assertThat(docket.kinds()).contains(EntryKind.DEADLINE_SET);
    }

    @Test
    void setsTheDayOfTheNextAction() {
        nextActions.plan(desk.belgium, version(), NextAction.of(ActionKind.CALL, "Call", today.plusDays(1), ""));

        service.set(DueObject.nextActionOf(desk.belgium), in(7, DayUnit.CALENDAR_DAYS));

        assertThat(page.head(desk.belgium, Locale.ENGLISH).nextAction().due()).isEqualTo(today.plusDays(7));
        assertThat(only().rule()).isNotNull();
    }

    @Test
    void countsTheAnswerFromTheDeliveryOfItsOwnLetter() {
        var first = docket.send(today.minusDays(20), today.minusDays(18));
        docket.send(today.minusDays(5), today.minusDays(4));

        service.set(DueObject.answerTo(first), RuleChoice.of(AnchorKind.DISPATCH_DELIVERED, 30, DayUnit.CALENDAR_DAYS));

        assertThat(only().dueOn()).isEqualTo(today.plusDays(12));
        assertThat(only().rule().anchorId()).isEqualTo(first.value());
    }

    @Test
    void countsFromTheLastReplyThatNoMachineWrote() {
        docket.reply(Classification.HOLDING, today.minusDays(4));
        docket.reply(Classification.AUTOMATIC, today.minusDays(1));
        var task = docket.task("Answer");

        service.set(DueObject.of(task), RuleChoice.of(AnchorKind.REPLY_RECEIVED, 10, DayUnit.CALENDAR_DAYS));

        assertThat(only().dueOn()).isEqualTo(today.plusDays(6));
    }

    @Test
    void countsBackwardsFromTheNextDayOfTheCampaign() {
        var on = today.plusDays(60);
        var id = UUID.randomUUID();
        days.add(
                desk.campaign,
                new CampaignDay(id, on.getMonthValue(), on.getDayOfMonth(), null, "Day", "День", null, false, null));
        var rule = new DeadlineRule(AnchorKind.CAMPAIGN_DAY, -30, DayUnit.CALENDAR_DAYS, false);

        assertThat(service.preview(desk.belgium, null, new RuleChoice(rule, id, null))
                        .due())
                .isEqualTo(today.plusDays(30));
    }

    @Test
    void saysWhatItWouldCountFromThatHasNotHappened() {
        assertThatThrownBy(() -> service.preview(
                        desk.belgium, null, RuleChoice.of(AnchorKind.REFERRED, 10, DayUnit.WORKING_DAYS)))
                .hasMessage("refused.deadline.anchor.REFERRED");
    }

    @Test
    void addsATaskWhoseDayFollowsARule() {
        var id = service.add(new AddByRule(
                desk.belgium, desk.lilia, ActionKind.CALL, "Call the registry", in(3, DayUnit.CALENDAR_DAYS)));

        assertThat(tasks.find(id).dueOn()).isEqualTo(today.plusDays(3));
        assertThat(only().rule()).isNotNull();
    }

    @Test
    void governsNoMoreOnceSomebodyChoosesADayAndSaysWhoDid() {
        var task = docket.task("Call");
        service.set(DueObject.of(task), in(5, DayUnit.CALENDAR_DAYS));
        var now = tasks.find(task);
        var rule = only().rule();

        tasks.edit(task, now.version(), Desk.call("Call", today.plusDays(9)));

        assertThat(only().rule()).isNull();
        assertThat(only().chosen().by()).isEqualTo("Olena");
        assertThatThrownBy(() -> time.pause(rule.id(), rule.version(), "They asked"))
                .satisfies(no -> assertThat(((Refused) no).kind()).isEqualTo(Refused.Kind.STALE));
    }

    @Test
    void governsNoOtherNextActionOfTheSameDay() {
        nextActions.plan(desk.belgium, version(), NextAction.of(ActionKind.CALL, "Call", today.plusDays(1), ""));
        service.set(DueObject.nextActionOf(desk.belgium), in(7, DayUnit.CALENDAR_DAYS));

        nextActions.plan(desk.belgium, version(), NextAction.of(ActionKind.WRITE, "Write", today.plusDays(7), ""));

        assertThat(only().rule()).isNull();
        assertThat(only().chosen().by()).isEqualTo("Olena");
    }

    @Test
    void standsStillWhilePausedAndRunsAgain() {
        service.set(DueObject.of(docket.task("Call")), in(5, DayUnit.CALENDAR_DAYS));

        time.pause(only().rule().id(), only().rule().version(), "Their question is ours to answer");

        assertThat(only().rule().pausedSince()).isEqualTo(today);
        assertThat(only().dueOn()).isEqualTo(today.plusDays(5));
        assertThatThrownBy(() -> time.pause(only().rule().id(), only().rule().version(), "Again"))
                .hasMessage("refused.deadline.paused");

        time.resume(only().rule().id(), only().rule().version());

        assertThat(only().rule().pausedSince()).isNull();
        assertThat(docket.kinds()).contains(EntryKind.DEADLINE_PAUSED, EntryKind.DEADLINE_RESUMED);
    }

    @Test
    void givesMoreTimeWithAReason() {
        var task = docket.task("Call");
        service.set(DueObject.of(task), in(5, DayUnit.CALENDAR_DAYS));

        assertThatThrownBy(() -> time.extend(only().rule().id(), only().rule().version(), new MoreTime(3, null, " ")))
                .hasMessage("refused.deadline.reason.missing");
        time.extend(only().rule().id(), only().rule().version(), new MoreTime(3, null, "They need the translation"));
        time.extend(
                only().rule().id(),
                only().rule().version(),
                new MoreTime(0, today.plusDays(20), "They asked for more"));

        assertThat(tasks.find(task).dueOn()).isEqualTo(today.plusDays(20));
        assertThat(only().rule().computation().lines())
                .extracting(DueLine::kind)
                .contains(LineKind.EXTENDED_BY, LineKind.EXTENDED_TO);
        assertThatThrownBy(() -> time.extend(
                        only().rule().id(), only().rule().version(), new MoreTime(0, today.plusDays(19), "Earlier")))
                .hasMessage("refused.deadline.extension.not-later");
    }

    @Test
    void leavesTheDayWhenTheRuleIsRemoved() {
        var task = docket.task("Call");
        service.set(DueObject.of(task), in(5, DayUnit.CALENDAR_DAYS));

        service.remove(only().rule().id(), only().rule().version());

        assertThat(only().rule()).isNull();
        assertThat(tasks.find(task).dueOn()).isEqualTo(today.plusDays(5));
    }

    @Test
    void isRefusedToTheSecondOfTwoEditors() {
        service.set(DueObject.of(docket.task("Call")), in(5, DayUnit.CALENDAR_DAYS));
        var seen = only().rule();
        service.change(seen.id(), seen.version(), in(6, DayUnit.CALENDAR_DAYS));

        assertThatThrownBy(() -> service.change(seen.id(), seen.version(), in(7, DayUnit.CALENDAR_DAYS)))
                .satisfies(no -> assertThat(((Refused) no).kind()).isEqualTo(Refused.Kind.STALE));
    }

    @Test
    void isForWhoMayChangeWhatItGoverns() {
        var task = tasks.create(CreateTask.on(desk.belgium, desk.lilia, Desk.call("Call", today.plusDays(1))));

        desk.asMaksym();
        assertThatThrownBy(() -> service.set(DueObject.of(task), in(5, DayUnit.CALENDAR_DAYS)))
                .satisfies(no -> assertThat(((Refused) no).kind()).isEqualTo(Refused.Kind.NOT_ALLOWED));
        desk.asNadiia();
        assertThatThrownBy(() -> service.set(DueObject.of(task), in(5, DayUnit.CALENDAR_DAYS)))
                .isInstanceOf(AccessDeniedException.class);
        desk.asStranger();
        assertThatThrownBy(() -> service.set(DueObject.of(task), in(5, DayUnit.CALENDAR_DAYS)))
                .satisfies(no -> assertThat(((Refused) no).kind()).isEqualTo(Refused.Kind.NOT_FOUND));
        desk.asLilia();
        service.set(DueObject.of(task), in(5, DayUnit.CALENDAR_DAYS));

        desk.asNadiia();
        assertThat(only().rule()).isNotNull();
    }

    @Test
    void isVeryLateAfterTenWorkingDays() {
        var task = docket.task("Call");
        desk.letPass(task, 5);
        assertThat(only().lateness()).isEqualTo(Lateness.LATE);
        desk.letPass(task, 30);
        assertThat(only().lateness()).isEqualTo(Lateness.VERY_LATE);
        assertThat(page.head(desk.belgium, Locale.ENGLISH).caseHealth().reason())
                .isEqualTo(HealthReason.LONG_OVERDUE);
    }

    private CaseDeadline only() {
        return deadlines.of(desk.belgium).stream()
                .filter(due -> due.type() != DueType.RESPONSE || due.rule() != null)
                .findFirst()
                .orElseThrow();
    }

    private RuleChoice in(int days, DayUnit unit) {
        return new RuleChoice(new DeadlineRule(AnchorKind.DAY, days, unit, false), null, today);
    }

    private int version() {
        return page.head(desk.belgium, Locale.ENGLISH).version();
    }
}
