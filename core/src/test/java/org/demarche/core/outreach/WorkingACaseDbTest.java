package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.StageId;
import org.demarche.core.campaign.StageModels;
import org.demarche.core.file.FileService;
import org.demarche.core.outbox.DueKind;
import org.demarche.core.outbox.MessageId;
import org.demarche.core.outbox.MessageState;
import org.demarche.core.outbox.ReminderRule;
import org.demarche.core.outbox.RemindersSent;
import org.demarche.core.outbox.RemindersStuck;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class WorkingACaseDbTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Autowired
    private StageService stageService;

    @Autowired
    private NextActionService nextActions;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private InteractionService interactions;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private DispatchService dispatches;

    @Autowired
    private FileService files;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private StageModels models;

    @Autowired
    private OutreachCases cases;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Scene scene;

    private CaseId id;
    private LocalDate today;

    @BeforeEach
    void aCaseOfLilia() {
        scene.set();
        id = scene.openedCase();
        assignments.assign(List.of(id), Part.OWNER, scene.lilia, "You know Warsaw.");
        today = LocalDate.now(clock.withZone(WARSAW));
    }

    @Test
    void movesToTheNextStageWithoutAReason() {
        stageService.move(id, version(), move("package-sent", ""));

        assertThat(now().stage()).isEqualTo(stage("package-sent"));
        assertThat(now().stageSince()).isEqualTo(today);
        assertThat(entries()).contains("STAGE_MOVED");
    }

    @Test
    void asksForAReasonWhenAMoveSkipsOrGoesBack() {
        assertThatThrownBy(() -> stageService.move(id, version(), move("referred", "")))
                .hasMessage("refused.case.move.reason.missing");

        stageService.move(id, version(), move("referred", "The registry passed it on at once."));
        stageService.move(id, version(), move("planned", "It was another letter."));

        assertThat(now().stage()).isEqualTo(stage("planned"));
    }

    @Test
    void closesWithAnOutcomeAndOpensAgain() {
        assertThatThrownBy(() -> stageService.move(id, version(), move("closed", "")))
                .hasMessage("refused.case.move.outcome.missing");

        stageService.move(id, version(), new StageMove(stage("closed"), today, "", Outcome.DECLINED));
        assertThat(now().closed()).isTrue();
        assertThat(now().outcome()).isEqualTo(Outcome.DECLINED);

        stageService.move(id, version(), move("in-committee", "A new chair."));
        assertThat(now().closed()).isFalse();
    }

    @Test
    void movesOnNoDayThatHasNotCome() {
        var tomorrow = new StageMove(stage("package-sent"), today.plusDays(1), "", null);

        assertThatThrownBy(() -> stageService.move(id, version(), tomorrow)).hasMessage("refused.date.future");
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        int before = version();
        stageService.prioritise(id, before, Priority.HIGH);

        assertThatThrownBy(() -> stageService.prioritise(id, before, Priority.LOW))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.STALE));
    }

    @Test
    void letsTheOwnerWorkAndNobodyElseOfStaff() {
        scene.asLilia();
        nextActions.plan(id, version(), call(today));

        scene.asMaksym();
        assertThatThrownBy(() -> nextActions.complete(id, version()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.NOT_ALLOWED));
    }

    @Test
    void completesANextActionAndTakesThatBack() {
        nextActions.plan(id, version(), call(today));

        var deed = nextActions.complete(id, version());
        assertThat(now().nextAction()).isEmpty();
        assertThat(entries()).contains("NEXT_ACTION_DONE");

        nextActions.undo(id, deed);
        assertThat(now().nextAction()).contains(call(today));
        assertThat(entries()).contains("NEXT_ACTION_DONE", "NEXT_ACTION_REOPENED");
    }

    @Test
    void putsANextActionOffWithoutMovingItsDay() {
        nextActions.plan(id, version(), call(today));

        nextActions.snooze(id, version(), today.plusDays(2));

        assertThat(now().nextAction()).get().satisfies(action -> {
            assertThat(action.due()).isEqualTo(today);
            assertThat(action.snoozedUntil()).isEqualTo(today.plusDays(2));
        });
    }

    @Test
    void plansNothingForThePastOrForTheFarFuture() {
        assertThatThrownBy(() -> nextActions.plan(id, version(), call(today.minusDays(1))))
                .hasMessage("refused.date.past");
        assertThatThrownBy(() -> nextActions.plan(id, version(), call(LocalDate.of(2, 1, 1))))
                .hasMessage("refused.date.past");
        assertThatThrownBy(() -> nextActions.plan(id, version(), call(today.plusYears(11))))
                .hasMessage("refused.date.too-far");
    }

    @Test
    void remembersWhoHadACaseBefore() {
        var handovers = assignments.assign(List.of(id), Part.OWNER, scene.maksym, "");

        assertThat(now().owner()).contains(scene.maksym);
        assertThat(handovers).singleElement().extracting(Handover::before).isEqualTo(scene.lilia);
        assertThat(jdbc.sql("select count(*) from case_assignment where case_id = :id and part = 'OWNER'")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        assignments.handBack(handovers);
        assertThat(now().owner()).contains(scene.lilia);
    }

    @Test
    void givesNoPartToWhoIsNotInTheTeam() {
        assertThatThrownBy(() -> assignments.assign(List.of(id), Part.HELPER, scene.stranger, ""))
                .hasMessage("refused.case.assign.not-in-team");
        assertThatThrownBy(() -> assignments.assign(List.of(id), Part.COORDINATOR, scene.lilia, ""))
                .hasMessage("refused.case.assign.not-in-team");
    }

    @Test
    void logsACallOfAnybodyInTheTeamAndKeepsTheDayOfTheLastContact() {
        scene.asMaksym();

        interactions.log(call("They confirmed the agenda.", clock.instant()));

        assertThat(now().lastContactOn()).isEqualTo(today);
        assertThat(entries()).contains("CALL");
    }

    @Test
    void leavesTheVersionAloneWhenSomethingIsLogged() {
        int before = version();

        interactions.log(call("They confirmed the agenda.", clock.instant()));

        assertThat(version()).isEqualTo(before);
    }

    @Test
    void takesBackWhatWasLogged() {
        var logged = interactions.log(call("Wrong number.", clock.instant()));

        interactions.withdraw(logged, "Another country.");

        assertThat(now().lastContactOn()).isNull();
        assertThat(timeline.find(id, null, new Slice(0, 20)))
                .filteredOn(entry -> logged.value().equals(entry.subject()))
                .extracting(TimelineEntry::kind, TimelineEntry::text, TimelineEntry::takenBack)
                .containsExactlyInAnyOrder(
                        tuple(EntryKind.TAKEN_BACK, "Another country.", false),
                        tuple(EntryKind.CALL, "Wrong number.", true));
        assertThatThrownBy(() -> interactions.withdraw(logged, "")).hasMessage("refused.case.take-back.already");
    }

    @Test
    void letsNobodyTakeBackWhatSomebodyElseLoggedButACoordinator() {
        scene.asLilia();
        var logged = interactions.log(call("Wrong number.", clock.instant()));

        scene.asMaksym();
        assertThatThrownBy(() -> interactions.withdraw(logged, "")).hasMessage("refused.interaction.not-yours");

        scene.asCoordinator();
        interactions.withdraw(logged, "");
        assertThat(entries()).contains("CALL", "TAKEN_BACK");
    }

    @Test
    void logsNothingOfTheFutureAndNothingEmpty() {
        var soon = clock.instant().plus(Duration.ofMinutes(10));

        assertThatThrownBy(() -> interactions.log(call("Soon", soon))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> interactions.log(call(" ", clock.instant())))
                .hasMessage("refused.interaction.text.missing");
        assertThatThrownBy(() -> interactions.log(call("x".repeat(20_001), clock.instant())))
                .hasMessage("refused.interaction.text.length");
    }

    @Test
    void recordsADispatchWithItsProofAndItsDelivery() {
        var proof = files.store("receipt.pdf", new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.UTF_8)));

        var sent = dispatches.record(new RecordDispatch(
                id, null, Channel.COURIER, "The Marshal", today.minusDays(3), null, today.plusDays(20), "", proof));
        dispatches.deliver(sent, 0, today, null);

        assertThat(entries()).contains("DISPATCHED", "DELIVERED");
        assertThat(now().lastContactOn()).isEqualTo(today.minusDays(3));
        assertThat(caseFiles.open(proof).name()).isEqualTo("receipt.pdf");
        scene.asStranger();
        assertThatThrownBy(() -> caseFiles.open(proof))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
    }

    @Test
    void startsAndEndsAnInitiative() {
        var motion = initiatives.start(id, "Motion 12/2026", new PartialDate("2026-03"), "");

        initiatives.end(motion, 0, InitiativeEnding.LAPSED, new PartialDate("2026"), "The term ended.");

        assertThat(entries()).contains("INITIATIVE_STARTED", "INITIATIVE_ENDED");
    }

    @ParameterizedTest
    @CsvSource({"FAILED, REMINDER_FAILED", "UNCERTAIN, REMINDER_UNCERTAIN"})
    void tellsWhenAReminderDidNotArriveForCertain(MessageState state, EntryKind told) {
        var key = now().key();
        var reminder = new RemindersSent.Sent(
                DueKind.NEXT_ACTION,
                id.value(),
                ReminderRule.DUE,
                0,
                today,
                key.id(),
                key.campaign(),
                key.restricted());

        events.publishEvent(new RemindersStuck(
                MessageId.create(), scene.lilia, "Lilia", state, clock.instant(), List.of(reminder)));

        assertThat(timeline.find(id, null, new Slice(0, 1))).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(told);
            assertThat(entry.detail("to")).isEqualTo("Lilia");
        });
    }

    @Test
    void changesNothingInACaseOfAnArchivedCampaign() {
        nextActions.plan(id, version(), call(today));
        campaigns.archive(scene.campaign, campaigns.find(scene.campaign).version());

        assertThat(timeline.counts(id).all()).isPositive();
        assertThatThrownBy(() -> interactions.log(call("Too late.", clock.instant())))
                .hasMessage("refused.campaign.archived");
        assertThatThrownBy(() -> nextActions.complete(id, version())).hasMessage("refused.campaign.archived");
        assertThatThrownBy(() -> assignments.assign(List.of(id), Part.OWNER, scene.maksym, ""))
                .hasMessage("refused.campaign.archived");
        assertThat(jdbc.sql("select done from due_item where case_id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void saysHowACaseDoesByOneRule() {
        assertThat(health()).isEqualTo("AT_RISK NO_NEXT_ACTION");

        nextActions.plan(id, version(), call(today.plusDays(1)));
        assertThat(health()).isEqualTo("AT_RISK DUE_SOON");

        nextActions.plan(id, version(), call(today.plusDays(2)));
        assertThat(health()).isEqualTo("ON_TRACK NONE");
        assertThat(healthAt(clock.instant().plus(Duration.ofDays(3)))).isEqualTo("LATE OVERDUE");

        nextActions.plan(id, version(), call(today.plusDays(60)));
        assertThat(healthAt(clock.instant().plus(Duration.ofDays(31)))).isEqualTo("AT_RISK SILENT");
    }

    private String health() {
        return healthAt(clock.instant());
    }

    private String healthAt(Instant moment) {
        return jdbc.sql("select health || ' ' || reason from case_health(:moment) where case_id = :id")
                .param("moment", Sql.at(moment))
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private LogInteraction call(String text, Instant at) {
        return new LogInteraction(id, InteractionKind.CALL, at, text, "the registry", null, 5, null, null);
    }

    private static NextAction call(LocalDate due) {
        return NextAction.of(ActionKind.CALL, "Call the registry", due, "They asked for it.");
    }

    private StageMove move(String key, String reason) {
        return new StageMove(stage(key), today, reason, null);
    }

    private StageId stage(String key) {
        return models.of(scene.campaign).stage(key).id();
    }

    private OutreachCase now() {
        return cases.findById(id).orElseThrow();
    }

    private int version() {
        return now().version();
    }

    private List<String> entries() {
        return jdbc.sql("select kind from timeline_entry where case_id = :id order by happened_at desc")
                .param("id", id.value())
                .query(String.class)
                .list();
    }
}
