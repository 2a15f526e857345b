package org.demarche.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.demarche.core.DbTest;
import org.demarche.testing.SettableClock;
import org.demarche.testing.SmallWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class MailHealthDbTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    private SmallWorld world;
    private MailHealth health;
    private UUID lilia;

    @BeforeEach
    void aQueue() {
        world = new SmallWorld(jdbc);
        health = new MailHealth(jdbc, SettableClock.at(NOW.toString()));
        lilia = world.staff("Lilia", "Europe/Kyiv", "uk");
    }

    @Test
    void countsWhatWaitsAndWhatDoesSoForTooLong() {
        message("PLANNED", "NONE", "2026-11-24T07:58:00Z");
        message("PLANNED", "NO_CONNECTION", "2026-11-24T07:00:00Z");
        message("PLANNED", "NONE", "2026-11-24T07:59:00Z", "2026-11-24T11:00:00Z"); // quiet hours

        var figures = health.figures();

        assertThat(figures.waiting()).isEqualTo(2);
        assertThat(figures.late()).isEqualTo(1);
        assertThat(figures.oldest()).isEqualTo("2026-11-24T07:00:00Z");
    }

    @Test
    void countsThoseWhomNoMailToldThatWorkChangedHands() {
        notice("2026-11-24T07:50:00Z");
        notice("2026-11-24T07:51:00Z");
        notice("2026-11-24T07:59:00Z");

        assertThat(health.figures().late()).isEqualTo(1);
        assertThat(health.figures().oldest()).isEqualTo("2026-11-24T07:50:00Z");
    }

    @Test
    void countsWhatEndedByHowItEnded() {
        message("SENT", "NONE", "2026-11-24T06:00:00Z");
        message("SENT", "NONE", "2026-11-22T06:00:00Z");
        message("FAILED", "REFUSED", "2026-11-20T06:00:00Z");
        message("UNCERTAIN", "NO_ANSWER", "2026-11-24T06:00:00Z");
        message("HELD", "NONE", "2026-11-24T06:00:00Z");

        assertThat(health.figures()).isEqualTo(new MailFigures(0, 0, 0, null, 1, 1, 1, 1));
    }

    @Test
    void saysWhyWithTheLastWordsOfTheMailServer() {
        message("FAILED", "REFUSED", "2026-11-20T06:00:00Z");
        world.run("update message set detail = '550 no such person'");
        message("FAILED", "REFUSED", "2026-11-21T06:00:00Z");
        world.run("update message set detail = '550 mailbox full' where detail = ''");

        assertThat(health.troubles())
                .containsExactly(new MailTrouble(
                        MessageState.FAILED,
                        MessageReason.REFUSED,
                        2,
                        "550 mailbox full",
                        Instant.parse("2026-11-21T06:00:00Z")));
    }

    @Test
    void aRoundThatNobodyDoesIsForgotten() {
        world.run("""
                insert into wake_up (task_name, task_instance, execution_time, picked, version)
                values ('planning', 'recurring', timestamptz '2026-11-24T07:00:00Z', false, 1)""");

        assertThat(health.rounds()).singleElement().satisfies(round -> assertThat(round.isForgotten(NOW))
                .isTrue());
    }

    private void notice(String at) {
        world.run(
                "insert into notice (id, user_id, kind, mail, made_at) values (?, ?, 'TASK_GIVEN', 'AWAITED', ?::timestamptz)",
                UUID.randomUUID(),
                lilia,
                at);
    }

    private void message(String state, String reason, String at) {
        message(state, reason, at, at);
    }

    private void message(String state, String reason, String at, String notBefore) {
        var id = UUID.randomUUID();
        world.run("""
                insert into message (id, message_id, kind, content, recipient_id, recipient, subject, mime, for_on, state, reason,
                                     not_before, created_at, ended_at)
                values (?, ?, 'DIGEST', 'MINIMAL', ?, 'l@demarche.example', 's', ''::bytea, date '2026-11-24', ?, ?,
                        ?::timestamptz, ?::timestamptz, ?::timestamptz)""", id, "<" + id + "@x>", lilia, state, reason, notBefore, at, state.equals("PLANNED") ? null : at);
    }
}
