package org.demarche.notifications.mail;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.demarche.core.access.Work;
import org.demarche.core.outbox.Outbox;
import org.demarche.testing.SettableClock;
import org.demarche.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.util.ClassUtils;

/** Sends what waits from a process of its own, so that a test can kill it: database address, SMTP port. */
final class SenderProcess {

    static final String NODE = "mortal";

    private SenderProcess() {}

    public static void main(String[] arguments) {
        var database = new DriverManagerDataSource(arguments[0], TestDatabase.APPLICATION, TestDatabase.PASSWORD);
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(DataSource.class, () -> database);
            context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
            context.registerBean(Clock.class, () -> SettableClock.at("2026-11-24T06:30:00Z"));
            context.registerBean(JavaMailSenderImpl.class, () -> server(Integer.parseInt(arguments[1])));
            context.register(Transactions.class, scopes());
            context.scan(Outbox.class.getPackageName());
            context.refresh();
            new Sender(context.getBean(Outbox.class), context.getBeanProvider(JavaMailSenderImpl.class))
                    .sendAll(NODE, Duration.ofMinutes(20));
        }
    }

    /** What gives every transaction its scope; its own feature shows it to nobody. */
    private static Class<?> scopes() {
        return ClassUtils.resolveClassName(Work.class.getPackageName() + ".ScopeConfiguration", null);
    }

    private static JavaMailSenderImpl server(int port) {
        var settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(port);
        return settings;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {}
}
