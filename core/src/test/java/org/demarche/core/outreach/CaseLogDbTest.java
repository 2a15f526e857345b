package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.file.FileService;
import org.demarche.core.outbox.MessageId;
import org.demarche.core.outbox.MessageState;
import org.demarche.core.outbox.ReminderRule;
import org.demarche.core.outbox.RemindersSent;
import org.demarche.core.outbox.RemindersStuck;
import org.demarche.core.reminder.DueKind;
import org.demarche.core.sql.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class CaseLogDbTest extends CaseOfLilia {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private FileService files;

    @Autowired
    private DispatchService dispatches;

    @Autowired
    private InitiativeService initiatives;

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
}
