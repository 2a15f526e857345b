package org.demarche.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.notifications.Morning.TODAY;

import com.icegreen.greenmail.util.GreenMail;
import java.util.List;
import java.util.UUID;
import org.demarche.notifications.MailboxReader.Mail;
import org.demarche.testing.SmallWorld;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody wants a mail for each thing, and gets them, each once. */
@MailTest
class SingleMailStoryTest {

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient jdbc;

    @Autowired
    private Morning morning;

    @Autowired
    private GreenMail greenMail;

    private SmallWorld world;
    private UUID lilia;

    @BeforeEach
    void somebodyWantsEachThingByItself() {
        world = morning.begin();
        lilia = world.staff("Lilia Seitova", "Europe/Kyiv", "en");
        var open = world.openCase(lilia, lilia);
        world.nextAction(open, "CALL", "Call the registry: no confirmation", TODAY.minusDays(6));
        world.taskOf(open, lilia, "Thank the signatories", TODAY);
        world.policyOf(lilia, "form", "SINGLE");
    }

    @Test
    void eachThingComesOnceWithItsNumberKindAndDayInTheSubject() throws Exception {
        morning.wake();
        morning.wake();

        assertThat(subjects())
                .hasSize(2)
                .anyMatch(subject -> subject.endsWith("-0001: call, 6 calendar days late"))
                .anyMatch(subject -> subject.endsWith("-0001: call, due today"));
        assertThat(jdbc.sql("select count(*) from timeline_entry where kind = 'REMINDER_SENT'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void nothingIsSentAgainWhenTheyWantOneMailForAllLater() throws Exception {
        morning.wake();
        world.policyOf(lilia, "form", "DIGEST");

        morning.wake();

        assertThat(subjects()).hasSize(2);
    }

    @Test
    void nothingLeavesInQuietHours() throws Exception {
        world.policyOf(lilia, "quiet_until", "9");

        morning.wake();

        assertThat(subjects()).isEmpty();
    }

    private List<String> subjects() throws Exception {
        var address = jdbc.sql("select email from app_user where id = ?")
                .param(lilia)
                .query(String.class)
                .single();
        return MailboxReader.read(greenMail, address).stream()
                .map(Mail::subject)
                .toList();
    }
}
