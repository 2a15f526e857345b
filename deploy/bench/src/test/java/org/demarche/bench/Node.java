package org.demarche.bench;

import java.time.Duration;
import org.demarche.BenchApplication;
import org.demarche.core.outbox.ReminderPlanner;
import org.demarche.notifications.digest.DigestCollector;
import org.demarche.notifications.mail.Sender;
import org.demarche.testing.MailSink;
import org.demarche.testing.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A node without screens in this process, whose rounds are run by hand or run by themselves. */
final class Node implements AutoCloseable {

    private static final Duration LEASE = Duration.ofMinutes(20);
    private static final int CONNECTIONS = 4;

    private final ConfigurableApplicationContext context;

    /** @param byItself whether it wakes its rounds as an installation does */
    Node(String address, MailSink sink, boolean byItself) {
        context = new SpringApplicationBuilder(BenchApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.datasource.url=" + address,
                        "spring.datasource.username=" + TestDatabase.APPLICATION,
                        "spring.datasource.password=" + TestDatabase.PASSWORD,
                        "spring.liquibase.enabled=false",
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + sink.port(),
                        "demarche.public-url=https://demarche.example",
                        "demarche.mail.from=office@demarche.example",
                        "demarche.mail.content=full",
                        "demarche.notifications.enabled=" + byItself)
                .run();
    }

    void plan() {
        context.getBean(ReminderPlanner.class).plan(false);
    }

    void write() {
        context.getBean(DigestCollector.class).collect();
    }

    void send() {
        context.getBean(Sender.class).sendAll("bench", LEASE, CONNECTIONS);
    }

    @Override
    public void close() {
        context.close();
    }
}
