package org.demarche.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.demarche.core.DbTest;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.reminder.DueKind;
import org.demarche.core.sql.Slice;
import org.demarche.testing.SettableClock;
import org.demarche.testing.SmallWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@DbTest
@WithMockUser(roles = "ADMIN")
class OutboxServiceDbTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T06:00:00Z"));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OutboxService service;

    @Autowired
    private MessageList list;

    private UUID openCase;
    private MessageId message;

    @BeforeEach
    void oneMessage() {
        var world = new SmallWorld(jdbc);
        var lilia = world.staff("Lilia Seitova", "Europe/Kyiv", "uk");
        openCase = world.openCase(lilia, lilia);
        world.nextAction(openCase, "CALL", "Call the registry", TODAY);
        var planner = new ReminderPlanner(jdbc, clock);
        planner.plan(false);
        var digests = new Digests(jdbc, clock, planner);
        message = MessageId.create();
        digests.collect(List.of(new Written(
                digests.take(List.of(new UserId(lilia))).getFirst(),
                new NewMessage(
                        message, "<" + message + "@x>", MailContent.MINIMAL, "1 thing", "Text", new byte[] {1}))));
    }

    @Test
    void listsMessagesWithStateAndReason() {
        assertThat(list.find(MessageFilter.NONE, Slice.FIRST_FIFTY))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.recipientName()).isEqualTo("Lilia Seitova");
                    assertThat(row.state()).isEqualTo(MessageState.PLANNED);
                    assertThat(row.reminders()).isEqualTo(1);
                    assertThat(row.createdAt()).isEqualTo("2026-11-24T06:00:00Z");
                });
        assertThat(list.states(MessageFilter.NONE)).containsOnlyKeys(MessageState.PLANNED);
        assertThat(list.count(MessageFilter.NONE.withState(MessageState.SENT))).isZero();
        assertThat(list.count(MessageFilter.NONE.withText("seitova"))).isOne();
        assertThat(list.count(MessageFilter.NONE.withText("%"))).isZero();
    }

    @Test
    void showsWhatAMessageIsAboutByKindAndDateOnly() {
        var detail = list.detail(message);

        assertThat(detail.plain()).isEqualTo("Text");
        assertThat(detail.occasions())
                .containsExactly(new MessageDetail.Occasion(DueKind.NEXT_ACTION, ReminderRule.DUE, 0, TODAY));
        assertThatThrownBy(() -> list.detail(MessageId.create())).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(MessageState.class)
    void decidesOnlyWhereThereIsSomethingToDecide(MessageState state) {
        put(state);
        assertDone(state.needsAttention(), () -> service.markAsSent(message), MessageState.SENT);
        put(state);
        assertDone(state.needsAttention(), () -> service.sendAgain(message), MessageState.PLANNED);
        put(state);
        assertDone(state == MessageState.PLANNED, () -> service.cancel(message), MessageState.CANCELLED);
    }

    @Test
    void keepsTheBytesWhenSentAgain() {
        put(MessageState.UNCERTAIN);

        service.sendAgain(message);

        assertThat(jdbc.sql("select mime from message").query(byte[].class).single())
                .containsExactly(1);
    }

    @Test
    void putsEachReminderThatLeftIntoItsCasesTimeline() {
        put(MessageState.UNCERTAIN);

        service.markAsSent(message);

        assertThat(jdbc.sql("select details ->> 'to' from timeline_entry where case_id = ? and kind = 'REMINDER_SENT'")
                        .param(openCase)
                        .query(String.class)
                        .list())
                .containsExactly("Lilia Seitova");
    }

    @Test
    @WithMockUser(roles = {"STAFF", "COORDINATOR", "LEADERSHIP"})
    void isForAdministratorsOnly() {
        assertThatThrownBy(() -> list.find(MessageFilter.NONE, Slice.FIRST_FIFTY))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.cancel(message)).isInstanceOf(AccessDeniedException.class);
    }

    private void put(MessageState state) {
        jdbc.sql("update message set state = ?, claimed_at = now(), claimed_by = 'x', lease_until = now()")
                .param(state.name())
                .update();
    }

    private void assertDone(boolean allowed, Runnable action, MessageState after) {
        if (allowed) {
            action.run();
            assertThat(list.detail(message).row().state()).isEqualTo(after);
        } else {
            assertThatThrownBy(action::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                    .isEqualTo("refused.message.state"));
        }
    }
}
