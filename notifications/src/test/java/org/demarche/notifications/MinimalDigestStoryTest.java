package org.demarche.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.notifications.Morning.TODAY;

import com.icegreen.greenmail.util.GreenMail;
import java.util.UUID;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a hostile mailbox gets to read unless an administrator decides otherwise. */
@MailTest
class MinimalDigestStoryTest {

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient jdbc;

    @Autowired
    private Morning morning;

    @Autowired
    private GreenMail greenMail;

    @Test
    void keepsNoWordOfARestrictedCaseWhereAdministratorsRead() throws Exception {
        var world = morning.begin();
        var lilia = world.staff("Lilia Seitova", "Europe/Kyiv", "en");
        var open = world.openCase(lilia, lilia);
        world.nextAction(open, "CALL", "Call", TODAY);
        world.restrict(open, lilia);

        morning.wake();

        assertThat(jdbc.sql("select plain from message").query(String.class).single())
                .isEmpty();
        var address = jdbc.sql("select email from app_user").query(String.class).single();
        assertThat(MailboxReader.read(greenMail, address).getFirst().text()).contains("-0001: call");
    }

    @Test
    void isNotSentAgainToWhoIsNotNamedAnyMore() throws Exception {
        var world = morning.begin();
        var lilia = world.staff("Lilia Seitova", "Europe/Kyiv", "en");
        var olena = world.staff("Olena Bondar", "Europe/Kyiv", "en");
        var open = world.openCase(lilia, olena);
        world.nextAction(open, "CALL", "Call", TODAY.minusDays(1));
        morning.write();
        world.run("update message set state = 'FAILED', reason = 'REFUSED', ended_at = now()");
        world.restrict(open, olena);

        world.run("update message set state = 'PLANNED', reason = 'SENT_AGAIN', ended_at = null");
        morning.send();
        morning.wake();

        assertThat(jdbc.sql("select state from message").query(String.class).list())
                .containsExactly("CANCELLED");
        for (var address :
                jdbc.sql("select email from app_user").query(String.class).list()) {
            assertThat(MailboxReader.read(greenMail, address)).isEmpty();
        }
    }

    @Test
    void tellsADelegateOfAColleagueAndNotWhich() throws Exception {
        var world = morning.begin();
        var lilia = world.staff("Lilia Seitova", "Europe/Kyiv", "en");
        var maksym = world.staff("Maksym Dudnyk", "Europe/Kyiv", "en");
        var open = world.openCase(lilia, lilia);
        world.nextAction(open, "CALL", "Call Mrs Weber", TODAY);
        world.delegate(lilia, maksym, TODAY, TODAY);

        morning.wake();
        morning.wake();

        assertThat(MailboxReader.read(greenMail, address(lilia))).isEmpty();
        assertThat(MailboxReader.read(greenMail, address(maksym)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("-0001: call", "due today · instead of a colleague who is away")
                        .doesNotContain("Lilia"));
    }

    private String address(UUID user) {
        return jdbc.sql("select email from app_user where id = ?")
                .param(user)
                .query(String.class)
                .single();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "en, call, due today, '2 things for Tuesday, 24 November'",
        "uk, дзвінок, строк сьогодні, '2 справи на вівторок, 24 листопада'"
    })
    void holdsReferenceKindDateAndLinkOnly(String language, String kind, String due, String subject) throws Exception {
        var world = morning.begin();
        var lilia = world.staff("Lilia Seitova", "Europe/Kyiv", language);
        var open = world.openCase(lilia, lilia);
        world.nextAction(open, "CALL", "Call Mrs Weber about the draft", TODAY);
        world.task(lilia, "Secret of a task", TODAY);

        morning.wake();

        var address = jdbc.sql("select email from app_user").query(String.class).single();
        var mail = MailboxReader.read(greenMail, address).getFirst();
        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(mail.text()).contains("-0001: " + kind, due, "https://demarche.example/cases/" + open);
        assertThat(mail.text() + mail.html() + mail.subject())
                .doesNotContain(
                        "Lilia",
                        "Weber",
                        "Secret",
                        "Bundestag",
                        "Бундестаг",
                        "Germany",
                        "Німеччина",
                        "1944",
                        "promised");
        assertThat(jdbc.sql("select plain from message").query(String.class).single())
                .isEqualToIgnoringWhitespace(mail.text());
    }
}
