package org.demarche.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.demarche.testing.SmallWorld;
import org.demarche.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The released application without its screens, in a process of its own. */
class NotificationsOnlyTest {

    private static final String ZONE = "Europe/Kyiv";
    /** In words of the virtual machine, which tells of every class that it loads. */
    private static final List<String> OF_THE_SCREENS = Stream.of(
                    "com.vaadin.flow.server.VaadinService",
                    "com.vaadin.flow.component.UI",
                    "org.apache.catalina.core.StandardEngine",
                    "org.demarche.ui.shell.Shell",
                    "liquibase.Liquibase")
            .map(name -> " " + name + " source: ")
            .toList();

    private static final Duration START = Duration.ofSeconds(60);

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String address = TestDatabase.copy();
    private final JdbcClient owner =
            JdbcClient.create(new DriverManagerDataSource(address, TestDatabase.OWNER, TestDatabase.PASSWORD));

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void sendsWhatIsDueWithoutAScreenOrAWebServer() throws Exception {
        mark("REAL");
        var world = new SmallWorld(owner);
        world.task(world.staff("Lilia Seitova", ZONE, "en"), "Call the registry", LocalDate.now(ZoneId.of(ZONE)));

        try (var node = start(Map.of(
                "DEMARCHE_NOTIFICATIONS_FIRST_DIGEST_AT_ONCE", "true", "JDK_JAVA_OPTIONS", "-Xlog:class+load"))) {
            assertThat(mail.waitForIncomingEmail(START.toMillis(), 1)).isTrue();
            assertThat(mail.getReceivedMessages()[0].getSubject()).startsWith("1 thing");
            assertThat(node.said()).contains(" org.demarche.notifications.mail.Sender source: ");
            assertThat(OF_THE_SCREENS.stream().filter(node.said()::contains)).isEmpty();

            node.process().destroy();
            assertThat(node.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void waitsForTheSchemaThatItKnows() {
        mark("REAL");
        owner.sql("delete from databasechangelog where id = 'outbox-0001-plan'").update();

        try (var node = start(Map.of())) {
            await().atMost(START).until(() -> node.said().contains("Waiting for a node that migrates the database"));
            assertThat(node.isReady()).isFalse();

            migrate("outbox-0001-plan");

            await().atMost(START).until(node::isReady);
        }
    }

    @Test
    void refusesASchemaThatIsNewer() throws Exception {
        mark("REAL");
        migrate("of-tomorrow");

        assertThat(refusal())
                .isEqualTo("Demarche refuses this database: a newer version has migrated it. "
                        + "Start that version here as well.");
    }

    @Test
    void refusesADemo() throws Exception {
        mark("DEMO");

        assertThat(refusal()).isEqualTo("Demarche refuses this database: it holds a demo. Give it an empty one.");
    }

    /** What it says last before it ends with 1. */
    private String refusal() throws InterruptedException {
        try (var node = start(Map.of())) {
            assertThat(node.process().waitFor(START.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(node.process().exitValue()).isEqualTo(1);
            assertThat(node.said()).doesNotContain("\tat ");
            return node.said().lines().toList().getLast();
        }
    }

    private NotificationNode start(Map<String, String> more) {
        return NotificationNode.start(address, mail.getSmtp().getPort(), more);
    }

    private void mark(String kind) {
        owner.sql("insert into installation (kind) values (:kind)")
                .param("kind", kind)
                .update();
    }

    private void migrate(String change) {
        owner.sql("""
                insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)
                values (:change, 'demarche', 'db/changelog.yaml', now(), 9999, 'EXECUTED')""").param("change", change).update();
    }
}
