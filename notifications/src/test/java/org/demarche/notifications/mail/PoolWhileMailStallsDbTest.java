package org.demarche.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.demarche.core.outbox.MessageFilter;
import org.demarche.core.outbox.Outbox;
import org.demarche.notifications.MailTest;
import org.demarche.notifications.Morning;
import org.demarche.notifications.mail.ScriptedSmtp.Script;
import org.demarche.testing.SmallWorld;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** E19: no connection to the database waits for a mail server, so a server that stalls starves nobody. */
@MailTest
class PoolWhileMailStallsDbTest {

    private static final int SENDERS = 12;
    private static final int REFRESHES = Boolean.getBoolean("drills") ? 2000 : 200;

    @Autowired
    private DataSource database;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Morning morning;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient fixtures;

    @AfterEach
    void clear() {
        SmallWorld.clear(fixtures);
    }

    @Test
    void holdsNoConnectionWhileTheServerIsSpokenTo() throws SQLException {
        digestsFor(3);
        var held = new CopyOnWriteArrayList<Integer>();
        var pool = database.unwrap(HikariDataSource.class).getHikariPoolMXBean();

        try (var server = new ScriptedSmtp(Script.TAKES)) {
            server.watch(_ -> held.add(pool.getActiveConnections()), _ -> held.add(pool.getActiveConnections()));
            sender(server).sendAll("one", Duration.ofMinutes(20));
        }

        assertThat(held).hasSize(6).containsOnly(0);
    }

    @Test
    void letsEverybodyReadWhileTheServerStalls() throws Exception {
        digestsFor(SENDERS);
        var pool = database.unwrap(HikariDataSource.class);
        assertThat(pool.getMaximumPoolSize()).isLessThan(SENDERS);

        try (var server = new ScriptedSmtp(Script.HANGS_AFTER_THE_DOT);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, SENDERS)
                    .forEach(i -> threads.submit(() -> sender(server).sendAll("node " + i, Duration.ofMinutes(20))));
            var refreshes = threads.invokeAll(Collections.nCopies(
                    REFRESHES,
                    () -> transaction.execute(_ -> jdbc.sql("select count(*) from message where state = :state")
                            .param("state", MessageFilter.NONE.text())
                            .query(Integer.class)
                            .single())));
            for (var refresh : refreshes) {
                refresh.get(); // throws what the pool threw
            }
        }
        System.out.printf(
                "E19 %d refreshes while mail stalls, pool of %d: none without a connection PASS%n",
                REFRESHES, pool.getMaximumPoolSize());
    }

    private void digestsFor(int people) {
        var world = morning.begin();
        for (int i = 1; i <= people; i++) {
            var user = world.staff("Staff " + i, "Europe/Kyiv", "en");
            world.nextAction(world.openCase(user, user), "CALL", "Call the registry", Morning.TODAY);
        }
        morning.write();
    }

    private Sender sender(ScriptedSmtp server) {
        var settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(server.port());
        settings.getJavaMailProperties().setProperty("mail.smtp.timeout", "1500");
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", settings);
        return new Sender(outbox, beans.getBeanProvider(JavaMailSenderImpl.class));
    }
}
