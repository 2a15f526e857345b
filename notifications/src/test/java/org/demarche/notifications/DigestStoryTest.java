package org.demarche.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.notifications.Morning.TODAY;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.demarche.notifications.MailboxReader.Mail;
import org.demarche.testing.SettableClock;
import org.demarche.testing.SmallWorld;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A digest from what is due to the mailbox where somebody reads it. */
@MailTest
@TestPropertySource(properties = "demarche.mail.content=full")
class DigestStoryTest {

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Morning morning;

    @Autowired
    private GreenMail greenMail;

    private SmallWorld world;
    private UUID lilia;
    private UUID olena;
    private UUID open;

    @BeforeEach
    void aDayWithALot() {
        world = morning.begin();
        lilia = world.staff("Lilia Seitova", "Europe/Kyiv", "en");
        olena = world.staff("Olena Bondar", "Europe/Kyiv", "uk");
        open = world.openCase(lilia, olena);
        world.nextAction(open, "CALL", "Call the registry: no confirmation", TODAY.minusDays(6));
        world.taskOf(open, lilia, "Thank the signatories", TODAY);
        world.task(lilia, "Brief <the> member & friends", TODAY.plusDays(1));
        world.dispatch(open, lilia, TODAY.minusDays(8), TODAY.plusDays(7));
    }

    @Test
    void tellsEverythingDueInOneMailInTheReadersLanguage() throws Exception {
        morning.wake();

        var mail = only(lilia);
        assertThat(mail.subject()).isEqualTo("4 things for Tuesday, 24 November: 1 overdue");
        assertThat(mail.text())
                .contains("Tuesday, 24 November")
                .contains(
                        "Good morning, Lilia. 1 thing is overdue, 1 is due today, 1 comes up and 1 waits for an answer.")
                .contains(
                        "Overdue (1)",
                        "* Call the registry: no confirmation",
                        "Germany, German Bundestag",
                        "6 calendar days late")
                .contains("Due today (1)", "* Thank the signatories")
                .contains("Coming up (1)", "* Brief <the> member & friends")
                .contains("Waiting for an answer: Germany (day 8 of 15).")
                .contains("https://demarche.example/cases/" + open)
                .contains("You get this at 08:00 (Kyiv)");
        assertThat(mail.html())
                .contains("lang=\"en\"", "Recognition of the 1944 genocide")
                .contains("Brief &lt;the&gt; member &amp; friends")
                .contains("href=\"https://demarche.example/cases/" + open + "\"")
                .doesNotContain("<script", " th:");
        keep("en.html", mail.html());
    }

    @Test
    void tellsTheCoordinatorInUkrainianWhatIsLongOverdue() throws Exception {
        world.task(olena, "Зателефонувати до секретаріату", TODAY);
        morning.wake();

        var mail = only(olena);
        assertThat(mail.subject()).isEqualTo("2 справи на вівторок, 24 листопада");
        assertThat(mail.text())
                .contains("Вівторок, 24 листопада")
                .contains("Доброго ранку. 1 справа на сьогодні")
                .contains("Давно прострочено там, де координуєте ви (1)")
                .contains("Німеччина, Бундестаг")
                .contains("запізнення 6 календарних днів, відповідає Lilia Seitova")
                .contains("о 08:00 (Київ)");
        assertThat(mail.html()).contains("lang=\"uk\"", "Визнання геноциду 1944 року");
        assertThat(jdbc.sql("select u.name || ' ' || n.kind from notice n join app_user u on u.id = n.user_id")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("Olena Bondar ESCALATED", "Lilia Seitova PASSED_UP");
        keep("uk.html", mail.html());
    }

    @Test
    void tellsADelegateForWhomItIs() throws Exception {
        world.delegate(lilia, olena, TODAY, TODAY.plusDays(7));
        morning.wake();

        assertThat(only(olena).text()).contains("* Thank the signatories", "замість: Lilia Seitova (не на місці)");
        assertThat(only(lilia).text()).contains("Brief <the> member").doesNotContain("Thank the signatories");
    }

    @Test
    void isSentOnceHoweverOftenAnybodyLooks() throws Exception {
        morning.wake();
        morning.wake();
        clock.tick(Duration.ofHours(2));
        morning.wake();

        assertThat(mailbox(lilia)).hasSize(1);
        assertThat(mailbox(lilia).getFirst().messageId()).endsWith("@demarche.example>");
    }

    @Test
    void namesNothingOfARestrictedCase() throws Exception {
        world.restrict(open, lilia);
        morning.wake();

        var mail = only(lilia);
        assertThat(mail.text())
                .doesNotContain("Call the registry", "Bundestag", "Germany", "signatories")
                .contains("-0001: call");
        assertThat(mail.html()).doesNotContain("Call the registry", "Bundestag", "Germany", "1944");
    }

    @Test
    void isSilentOfARestrictedCaseToWhoIsNotNamed() throws Exception {
        world.restrict(open, olena);
        morning.wake();

        assertThat(mailbox(lilia)).allSatisfy(mail -> assertThat(mail.text()).doesNotContain("-0001", "Bundestag"));
        assertThat(mailbox(olena)).anySatisfy(mail -> assertThat(mail.text()).contains("-0001"));
    }

    @Test
    void neverLeavesWithTheNamesOfACaseThatWasRestrictedSince() throws Exception {
        morning.write();
        world.restrict(open, lilia);
        world.run("update restriction set set_at = ?::timestamptz", Morning.EIGHT);
        morning.send();
        assertThat(mailbox(lilia)).isEmpty();
        assertThat(mailbox(olena)).isEmpty();

        clock.tick(Duration.ofMinutes(1));
        morning.wake();

        assertThat(only(lilia).text())
                .doesNotContain("Call the registry", "Bundestag", "Germany", "signatories")
                .contains("-0001: call");
        assertThat(mailbox(olena)).isEmpty();
    }

    @Test
    void saysThatItIsAutomaticAndAnswersNobody() throws Exception {
        morning.wake();

        assertThat(only(lilia).automatic()).isEqualTo("auto-generated");
    }

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

    /** Kept for looking at beside the mock-up. */
    private static void keep(String name, String html) throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target", "mail")).resolve(name), html);
    }
}
