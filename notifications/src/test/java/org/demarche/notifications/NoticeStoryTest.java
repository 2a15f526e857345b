package org.demarche.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.UserId;
import org.demarche.core.access.Work;
import org.demarche.core.relief.WorkChangedHands;
import org.demarche.core.task.DeadlinesMoved;
import org.demarche.notifications.MailboxReader.Mail;
import org.demarche.testing.SettableClock;
import org.demarche.testing.SmallWorld;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Both sides of a hand-over are told by mail, once, and in words that a hostile mailbox learns nothing from. */
@MailTest
class NoticeStoryTest {

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Morning morning;

    @Autowired
    private GreenMail greenMail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private SmallWorld world;
    private UUID lilia;
    private UUID maksym;
    private UUID olena;

    @BeforeEach
    void twoColleagues() {
        world = morning.begin();
        lilia = world.staff("Lilia Seitova", "Europe/Kyiv", "uk");
        maksym = world.staff("Maksym Dudnyk", "Europe/Kyiv", "en");
        olena = world.staff("Olena Bondar", "Europe/Kyiv", "uk");
        world.openCase(lilia, lilia);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void tellsBothSidesInTheirLanguage() throws Exception {
        handOver(2, 1, false);
        morning.wake();

        assertThat(only(maksym)).satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("2 cases and 1 task: yours from now on");
            assertThat(mail.text()).contains("A coordinator handed over to you", "https://demarche.example/");
            assertThat(mail.html()).contains("lang=\"en\"", "href=\"https://demarche.example/\"");
            assertThat(mail.automatic()).isEqualTo("auto-generated");
        });
        assertThat(only(lilia)).satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("2 справи та 1 завдання: тепер у колег");
            assertThat(mail.text()).contains("Координатор передав вашу роботу");
            assertThat(mail.html()).contains("lang=\"uk\"");
        });
    }

    @ParameterizedTest(name = "{0} cases, {1} tasks")
    @CsvSource({
        "1, 0, '1 case: handed back', '1 справа: знову ваші'",
        "0, 5, '5 tasks: handed back', '5 завдань: знову ваші'"
    })
    void tellsWhenItComesBack(int cases, int tasks, String toMaksym, String toLilia) throws Exception {
        handOver(cases, tasks, true);
        morning.wake();

        assertThat(only(maksym).subject()).isEqualTo(toMaksym);
        assertThat(only(lilia).subject()).isEqualTo(toLilia);
    }

    @Test
    void namesNobodyAndNothing() throws Exception {
        handOver(2, 1, false);
        morning.wake();

        for (var mail : List.of(only(lilia), only(maksym))) {
            assertThat(mail.subject() + mail.text() + mail.html())
                    .doesNotContain(
                            "Lilia",
                            "Seitova",
                            "Maksym",
                            "Dudnyk",
                            "Bundestag",
                            "Бундестаг",
                            "Germany",
                            "Німеччина",
                            "1944",
                            "-0001",
                            "/cases/");
        }
    }

    @Test
    void tellsHowManyDaysMovedAndNotWhich() throws Exception {
        Work.DEADLINES.run(() ->
                transaction.executeWithoutResult(_ -> events.publishEvent(new DeadlinesMoved(new UserId(maksym), 3))));
        morning.wake();

        assertThat(only(maksym).subject()).isEqualTo("3 deadlines have moved");
        assertThat(only(maksym).text()).contains("A calendar has changed");
    }

    @Test
    void isSentOnceHoweverOftenAnybodyLooks() throws Exception {
        handOver(2, 1, false);
        morning.wake();
        morning.wake();
        clock.tick(Duration.ofDays(1));
        morning.wake();

        assertThat(mailbox(maksym)).hasSize(1);
    }

    @Test
    void outlivesANightWithoutAMailServer() throws Exception {
        handOver(2, 1, false);
        clock.tick(Duration.ofDays(2));
        morning.wake();

        assertThat(only(maksym).subject()).isEqualTo("2 cases and 1 task: yours from now on");
    }

    @Test
    void isNothingToAnAccountThatIsSwitchedOff() throws Exception {
        world.run("update app_user set active = false where id = ?", lilia);

        handOver(2, 1, false);
        morning.wake();

        assertThat(mailbox(lilia)).isEmpty();
        assertThat(mailbox(maksym)).hasSize(1);
    }

    private void handOver(int cases, int tasks, boolean back) {
        var coordinator = new Coordinator(new UserId(olena), Instant.MAX);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(coordinator, null, Role.COORDINATOR.authority()));
        transaction.executeWithoutResult(_ -> events.publishEvent(new WorkChangedHands(
                new UserId(lilia), List.of(new WorkChangedHands.Received(new UserId(maksym), cases, tasks)), back)));
        SecurityContextHolder.clearContext();
    }

    private record Coordinator(UserId userId, Instant authenticatedAt) implements SignedIn {}

    private Mail only(UUID user) throws MessagingException, IOException {
        var mails = mailbox(user);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private List<Mail> mailbox(UUID user) throws MessagingException, IOException {
        return MailboxReader.read(
                greenMail,
                jdbc.sql("select email from app_user where id = ?")
                        .param(user)
                        .query(String.class)
                        .single());
    }
}
