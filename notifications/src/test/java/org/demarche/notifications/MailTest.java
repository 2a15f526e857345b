package org.demarche.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.demarche.NotificationsTestApplication;
import org.demarche.core.outbox.ReminderPlanner;
import org.demarche.notifications.digest.DigestCollector;
import org.demarche.notifications.mail.Sender;
import org.demarche.notifications.notice.ReassignmentNotices;
import org.demarche.testing.SettableClock;
import org.demarche.testing.WithDatabase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A test on real PostgreSQL and real SMTP, with a clock of its own. What it writes is committed. */
@WithDatabase
@SpringBootTest(
        classes = {NotificationsTestApplication.class, MailTest.Servers.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "demarche.public-url=https://demarche.example",
            "demarche.mail.from=office@demarche.example",
            "spring.main.banner-mode=off"
        })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MailTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Servers {

        @Bean
        @Primary
        SettableClock settableClock() {
            return SettableClock.at(Morning.EIGHT);
        }

        @Bean
        Morning morning(
                @Qualifier(WithDatabase.FIXTURES) JdbcClient jdbc,
                SettableClock clock,
                ReminderPlanner planner,
                DigestCollector collector,
                ReassignmentNotices reassignments,
                Sender sender) {
            return new Morning(jdbc, clock, planner, collector, reassignments, sender);
        }

        @Bean(initMethod = "start", destroyMethod = "stop")
        GreenMail greenMail() {
            return new GreenMail(new ServerSetup[] {
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
        }

        @Bean
        JavaMailSenderImpl mailServer(GreenMail greenMail) {
            var settings = new JavaMailSenderImpl();
            settings.setHost("127.0.0.1");
            settings.setPort(greenMail.getSmtp().getPort());
            return settings;
        }
    }
}
