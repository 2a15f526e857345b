package org.demarche.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.demarche.core.outbox.MessageState;
import org.demarche.core.outbox.Outbox;
import org.demarche.core.outbox.ReminderPlanner;
import org.demarche.core.outbox.RemindersSent;
import org.demarche.core.outbox.RemindersStuck;
import org.demarche.notifications.MailTest;
import org.demarche.notifications.Morning;
import org.demarche.notifications.mail.ScriptedSmtp.Script;
import org.demarche.testing.SettableClock;
import org.demarche.testing.WithDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@MailTest
@RecordApplicationEvents
class SenderDbTest {

    private static final Duration LEASE = Duration.ofMinutes(20);
    private static final String NODE = "one";

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private ReminderPlanner planner;

    @Autowired
    private Morning morning;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ApplicationEvents events;

    private @Nullable ScriptedSmtp smtp;

    @BeforeEach
    void oneMessageWaits() {
        digestsFor(1);
    }

    @AfterEach
    void hangUp() {
        if (smtp != null) {
            smtp.close();
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "TAKES, SENT, NONE",
        "BUSY_AT_THE_DOOR, PLANNED, NO_CONNECTION",
        "GREYLISTS, PLANNED, NOT_NOW",
        "FULL_AFTER_DATA, PLANNED, NOT_NOW",
        "UNKNOWN_RECIPIENT, FAILED, REFUSED",
        "REFUSES_AFTER_DATA, FAILED, REFUSED",
        "RESETS_AFTER_THE_DOT, UNCERTAIN, NO_ANSWER",
        "HANGS_AFTER_THE_DOT, UNCERTAIN, NO_ANSWER"
    })
    void recordsWhatCameOfIt(Script script, String state, String reason) {
        sender(script).sendAll(NODE, LEASE);

        assertThat(states()).containsExactly(state + " " + reason);
    }

    @ParameterizedTest
    @CsvSource({"BUSY_AT_THE_DOOR", "GREYLISTS", "FULL_AFTER_DATA"})
    void sendsAgainWhatWasNotTakenOnceTheServerIsWell(Script script) {
        var sender = sender(script);
        sender.sendAll(NODE, LEASE);
        sender.sendAll(NODE, LEASE);
        assertThat(attempts()).containsExactly(1);

        clock.tick(Duration.ofMinutes(1));
        server().behave(Script.TAKES);
        sender.sendAll(NODE, LEASE);

        assertThat(states()).containsExactly("SENT NONE");
        assertThat(server().taken()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"RESETS_AFTER_THE_DOT", "HANGS_AFTER_THE_DOT", "UNKNOWN_RECIPIENT"})
    void neverSendsAgainBlindly(Script script) {
        var sender = sender(script);
        sender.sendAll(NODE, LEASE);
        int taken = server().taken().size();

        server().behave(Script.TAKES);
        clock.tick(Duration.ofDays(3));
        planner.plan(false);
        sender.sendAll(NODE, LEASE);

        assertThat(server().taken()).hasSize(taken);
    }

    @Test
    void tellsOnceWhichRemindersLeft() {
        sender(Script.TAKES).sendAll(NODE, LEASE);
        sender(Script.TAKES).sendAll(NODE, LEASE);

        assertThat(events.stream(RemindersSent.class)).singleElement().satisfies(sent -> assertThat(sent.reminders())
                .extracting(RemindersSent.Sent::step)
                .containsExactly(0));
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN_RECIPIENT, FAILED", "RESETS_AFTER_THE_DOT, UNCERTAIN"})
    void tellsOnceWhichRemindersAreStuck(Script script, MessageState state) {
        sender(script).sendAll(NODE, LEASE);
        sender(script).sendAll(NODE, LEASE);

        assertThat(events.stream(RemindersStuck.class)).singleElement().satisfies(stuck -> {
            assertThat(stuck.state()).isEqualTo(state);
            assertThat(stuck.reminders()).extracting(RemindersSent.Sent::step).containsExactly(0);
        });
    }

    @Test
    void leavesNothingInTheHandsOfTheDead() {
        outbox.claim(NODE, LEASE).orElseThrow();

        new Reconciliation(outbox, lookup(null)).abandonOf(NODE::equals);

        assertThat(states()).containsExactly("UNCERTAIN ABANDONED");
        assertThat(outbox.claim(NODE, LEASE)).isEmpty();
    }

    @Test
    void leavesTheClaimsOfOtherNodesUntilTheirLeaseIsOver() {
        outbox.claim("other", LEASE).orElseThrow();
        var reconciliation = new Reconciliation(outbox, lookup(null));

        reconciliation.abandonOf(NODE::equals);
        assertThat(states()).containsExactly("CLAIMED NONE");
        jdbc.sql("update message set lease_until = now() - interval '1 second'").update();
        reconciliation.settle();

        assertThat(states()).containsExactly("UNCERTAIN ABANDONED");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"FOUND, SENT FOUND", "NEVER_CAME, PLANNED NEVER_CAME", "UNKNOWN, UNCERTAIN ABANDONED"})
    void asksTheMailServerAboutWhatIsUncertain(SentMailLookup.Finding finding, String expected) {
        var claim = outbox.claim(NODE, LEASE).orElseThrow();
        var asked = new ArrayList<String>();

        new Reconciliation(outbox, lookup((messageId, _) -> {
                    asked.add(messageId);
                    return finding;
                }))
                .abandonOf(NODE::equals);

        assertThat(states()).containsExactly(expected);
        assertThat(asked).containsExactly(claim.messageId());
    }

    @Test
    void repeatsTheSameBytesAfterACrash() {
        var before = outbox.claim(NODE, LEASE).orElseThrow();
        new Reconciliation(outbox, lookup((_, _) -> SentMailLookup.Finding.NEVER_CAME)).abandonOf(NODE::equals);

        var after = outbox.claim(NODE, LEASE).orElseThrow();

        assertThat(after.mime()).isEqualTo(before.mime());
        assertThat(after.messageId()).isEqualTo(before.messageId());
    }

    @Test
    void believesASenderThatWasGivenUpButHeardTheAnswer() {
        var claim = outbox.claim(NODE, LEASE).orElseThrow();
        new Reconciliation(outbox, lookup(null)).abandonOf(NODE::equals);

        outbox.sent(claim);

        assertThat(states()).containsExactly("SENT NONE");
    }

    @Test
    void flagsWhatTwoHandedOver() {
        var zombie = outbox.claim(NODE, LEASE).orElseThrow();
        new Reconciliation(outbox, lookup((_, _) -> SentMailLookup.Finding.NEVER_CAME)).abandonOf(NODE::equals);
        var other = outbox.claim("other", LEASE).orElseThrow();

        assertThat(outbox.sent(zombie)).isTrue();
        assertThat(outbox.sent(other)).isFalse();

        assertThat(states()).containsExactly("SENT TWICE");
    }

    @Test
    void doesNotFlagWhatWasFoundBeforeItsSenderHeardTheAnswer() {
        var zombie = outbox.claim(NODE, LEASE).orElseThrow();
        new Reconciliation(outbox, lookup((_, _) -> SentMailLookup.Finding.FOUND)).abandonOf(NODE::equals);

        assertThat(outbox.sent(zombie)).isTrue();

        assertThat(states()).containsExactly("SENT FOUND");
    }

    @Test
    void wantsALeaseThatIsLongerThanTheServerMayTakeToAnswer() {
        var sender = sender(Script.TAKES);

        sender.requireLongEnough(LEASE);
        assertThatThrownBy(() -> sender.requireLongEnough(Duration.ofSeconds(21)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverSendsTwiceFromTwoNodes() throws InterruptedException {
        digestsFor(41);
        var sender = sender(Script.TAKES);

        try (var nodes = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 4).forEach(i -> nodes.submit(() -> sender.sendAll("node " + i, LEASE)));
            nodes.shutdown();
            assertThat(nodes.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(server().taken()).hasSize(41).doesNotHaveDuplicates();
        assertThat(states()).containsOnly("SENT NONE");
    }

    private void digestsFor(int people) {
        var world = morning.begin();
        for (int i = 1; i <= people; i++) {
            var user = world.staff("Staff " + i, "Europe/Kyiv", "en");
            world.nextAction(world.openCase(user, user), "CALL", "Call the registry", Morning.TODAY);
        }
        morning.write();
    }

    /** All senders of a test talk to one server, one connection at a time. */
    private Sender sender(Script script) {
        if (smtp == null) {
            smtp = new ScriptedSmtp(script);
        }
        var settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(smtp.port());
        settings.getJavaMailProperties().setProperty("mail.smtp.timeout", script == Script.TAKES ? "20000" : "700");
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", settings);
        return new Sender(outbox, beans.getBeanProvider(JavaMailSenderImpl.class));
    }

    private ScriptedSmtp server() {
        if (smtp == null) {
            throw new IllegalStateException("No server yet");
        }
        return smtp;
    }

    private static ObjectProvider<SentMailLookup> lookup(@Nullable SentMailLookup lookup) {
        var beans = new StaticListableBeanFactory();
        if (lookup != null) {
            beans.addBean("lookup", lookup);
        }
        return beans.getBeanProvider(SentMailLookup.class);
    }

    private List<String> states() {
        return jdbc.sql("select state || ' ' || reason from message")
                .query(String.class)
                .list();
    }

    private List<Integer> attempts() {
        return jdbc.sql("select attempts from message").query(Integer.class).list();
    }
}
