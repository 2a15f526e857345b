package org.demarche.demo;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.demo.database.EmbeddedDatabase;
import org.demarche.demo.home.CannotStart;
import org.demarche.demo.home.DemoHome;
import org.demarche.demo.mail.EmbeddedMail;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Brings what the settings do not name: a database unless {@code spring.datasource.url} is set, a mail server unless
 * {@code spring.mail.host} is. They run before the application looks for them, and end after everything that uses them.
 */
final class EmbeddedParts implements ApplicationListener<SpringApplicationEvent>, DisposableBean {

    private @Nullable DemoHome home;
    private @Nullable EmbeddedDatabase database;
    private @Nullable EmbeddedMail mail;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationEnvironmentPreparedEvent prepared -> start(prepared.getEnvironment());
            case ApplicationContextInitializedEvent initialized -> register(initialized.getApplicationContext());
            case ApplicationFailedEvent _ -> destroy();
            default -> {
                // nothing to do until the context is closed
            }
        }
    }

    Optional<Path> home() {
        return Optional.ofNullable(home).map(DemoHome::folder);
    }

    Optional<EmbeddedDatabase> database() {
        return Optional.ofNullable(database);
    }

    Optional<EmbeddedMail> mail() {
        return Optional.ofNullable(mail);
    }

    /** Safe to call twice, and after half a start. */
    @Override
    public synchronized void destroy() {
        mail().ifPresent(EmbeddedMail::close);
        database().ifPresent(EmbeddedDatabase::close);
        Optional.ofNullable(home).ifPresent(DemoHome::close);
        mail = null;
        database = null;
        home = null;
    }

    private synchronized void start(ConfigurableEnvironment environment) {
        home = DemoHome.open(Path.of(environment.getProperty("demarche.home", ".demarche")));
        requireFreePort(environment.getProperty("server.port", Integer.class, 8080));
        ConsoleText.print("demo.starting", home.folder());

        var settings = new HashMap<String, Object>();
        if (!environment.containsProperty("spring.datasource.url")) {
            var folder = home.folder("postgres");
            var software = environment.getProperty("demarche.demo.postgres-software", folder.toString());
            database = EmbeddedDatabase.start(folder, Path.of(software));
            settings.putAll(settingsOf(database));
        }
        if (!environment.containsProperty("spring.mail.host")) {
            mail = EmbeddedMail.start(home.folder("mail"));
            settings.putAll(Map.of("spring.mail.host", EmbeddedMail.HOST, "spring.mail.port", mail.smtpPort()));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("embedded parts", settings));
    }

    private static Map<String, Object> settingsOf(EmbeddedDatabase database) {
        return Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.application().name(),
                "spring.datasource.password", database.application().password(),
                "spring.liquibase.url", database.url(),
                "spring.liquibase.user", database.owner().name(),
                "spring.liquibase.password", database.owner().password());
    }

    /** The application would notice only after it has done everything else. */
    private static void requireFreePort(int port) {
        try (var _ = new ServerSocket(port)) {
            // free, and freed again
        } catch (IOException e) {
            throw new CannotStart(e, "demo.port-taken", String.valueOf(port));
        }
    }

    /** Beans are destroyed in the opposite order of their registration: the first to come is the last to go. */
    private void register(ConfigurableApplicationContext context) {
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("embeddedParts", this);
        beans.registerDisposableBean("embeddedParts", this);
        mail().ifPresent(started -> beans.registerSingleton("deliveredMail", started.delivered()));
    }
}
