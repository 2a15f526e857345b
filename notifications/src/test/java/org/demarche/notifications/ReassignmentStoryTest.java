package org.demarche.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.relief.WorkChangedHands;
import org.demarche.core.task.HandoverService;
import org.demarche.core.task.TaskBulkService;
import org.demarche.core.task.TaskId;
import org.demarche.notifications.MailboxReader.Mail;
import org.demarche.testing.SettableClock;
import org.demarche.testing.SmallWorld;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** When a case or a task goes from one to another, both hear of it by mail, once, however many they are. */
@MailTest
class ReassignmentStoryTest {

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
    private AssignmentService assignments;

    @Autowired
    private TaskBulkService tasks;

    @Autowired
    private HandoverService handovers;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private SmallWorld world;
    private UUID lilia;
    private UUID maksym;
    private UUID olena;
    private CaseId one;
    private CaseId two;

    @BeforeEach
    void twoCasesOfLilia() {
        world = morning.begin();
        lilia = world.staff("Lilia Seitova", "Europe/Kyiv", "uk");
        maksym = world.staff("Maksym Dudnyk", "Europe/Kyiv", "en");
        olena = world.staff("Olena Bondar", "Europe/Kyiv", "uk");
        world.run("update team_member set role = 'COORDINATOR' where user_id = ?", olena);
        one = new CaseId(world.openCase(lilia, olena));
        two = new CaseId(world.openCase(lilia, olena));
        var coordinator = new Coordinator(new UserId(olena), Instant.MAX);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(coordinator, null, Role.COORDINATOR.authority()));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void tellsBothInTheirLanguageAndNotWhoDidIt() throws Exception {
        assignments.assign(List.of(one), Part.OWNER, new UserId(maksym), "");
        wakeLater();

        assertThat(only(maksym).subject()).isEqualTo("Yours now: 1 case");
        assertThat(only(maksym).text()).contains("Somebody gave this to you", "https://demarche.example/");
        assertThat(only(lilia).subject()).isEqualTo("Більше не ваше: 1 справа");
        assertThat(mailbox(olena)).isEmpty();
    }

    @Test
    void tellsOfManyAsOneAndOfManyDeedsToo() throws Exception {
        var task = new TaskId(world.taskOf(one.value(), lilia, "Call", Morning.TODAY.plusDays(60)));
        var free = new TaskId(world.taskOf(two.value(), lilia, "Write", Morning.TODAY.plusDays(60)));
        handovers.handOver(List.of(one), new UserId(maksym), "");
        clock.tick(Duration.ofSeconds(30));
        assignments.assign(List.of(two), Part.OWNER, new UserId(maksym), "");
        tasks.assign(List.of(free), new UserId(maksym));
        wakeLater();

        assertThat(task).isNotNull();
        assertThat(only(maksym).subject()).isEqualTo("Yours now: 2 cases and 2 tasks");
        assertThat(only(lilia).subject()).isEqualTo("Більше не ваше: 2 справи та 2 завдання");
    }

    @Test
    void tellsWhatCameAndWhatWentInOneMail() throws Exception {
        var his = new TaskId(world.taskOf(one.value(), maksym, "Call", Morning.TODAY.plusDays(60)));
        assignments.assign(List.of(one, two), Part.OWNER, new UserId(maksym), "");
        tasks.assign(List.of(his), new UserId(lilia));
        wakeLater();

        assertThat(only(maksym).subject()).isEqualTo("Yours now: 2 cases. No longer yours: 1 task");
        assertThat(only(lilia).subject()).isEqualTo("Тепер ваше: 1 завдання. Більше не ваше: 2 справи");
    }

    @Test
    void isSentOnceHoweverOftenAnybodyLooks() throws Exception {
        assignments.assign(List.of(one), Part.OWNER, new UserId(maksym), "");
        wakeLater();
        wakeLater();
        clock.tick(Duration.ofDays(1));
        morning.wake();

        assertThat(mailbox(maksym)).hasSize(1);
        assertThat(mailbox(lilia)).hasSize(1);
    }

    @Test
    void saysNothingOfWhatIsTakenBackAtOnce() throws Exception {
        var handed = assignments.assign(List.of(one), Part.OWNER, new UserId(maksym), "");
        assignments.handBack(handed);
        wakeLater();
        wakeLater();

        assertThat(mailbox(maksym)).isEmpty();
        assertThat(mailbox(lilia)).isEmpty();
    }

    @Test
    void saysNothingOfWhatTheyMayNotSeeAnyMore() throws Exception {
        assignments.assign(List.of(one, two), Part.OWNER, new UserId(maksym), "");
        world.restrict(one.value(), maksym);
        wakeLater();

        assertThat(mailbox(lilia)).singleElement().extracting(Mail::subject).isEqualTo("Більше не ваше: 1 справа");
        world.run("update team_member set until_on = date '2026-11-01' where user_id = ?", lilia);
        assignments.assign(List.of(two), Part.OWNER, new UserId(olena), "");
        wakeLater();
        assertThat(mailbox(lilia)).hasSize(1);
    }

    @Test
    void saysNothingOfWhatIsNoNewsAnyMore() throws Exception {
        assignments.assign(List.of(one), Part.OWNER, new UserId(maksym), "");
        clock.tick(Duration.ofDays(31));
        morning.wake();

        assertThat(mailbox(maksym)).noneMatch(mail -> mail.subject().startsWith("Yours now"));
    }

    @Test
    void leavesToAHandOverWhatItTellsItself() throws Exception {
        transaction.executeWithoutResult(_ -> {
            assignments.assign(List.of(one, two), Part.OWNER, new UserId(maksym), "");
            events.publishEvent(new WorkChangedHands(
                    new UserId(lilia), List.of(new WorkChangedHands.Received(new UserId(maksym), 2, 0)), false));
        });
        wakeLater();

        assertThat(only(maksym).subject()).isEqualTo("2 cases: yours from now on");
        assertThat(only(lilia).subject()).isEqualTo("2 справи: тепер у колег");
    }

    @Test
    void namesNobodyAndNothing() throws Exception {
        assignments.assign(List.of(one), Part.OWNER, new UserId(maksym), "");
        wakeLater();

        for (var mail : List.of(only(lilia), only(maksym))) {
            assertThat(mail.subject() + mail.text() + mail.html())
                    .doesNotContain("Lilia", "Maksym", "Olena", "Bundestag", "Бундестаг", "1944", "-0001", "/cases/");
        }
    }

    private void wakeLater() {
        clock.tick(Duration.ofMinutes(3));
        morning.wake();
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
