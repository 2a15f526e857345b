package org.demarche.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.demarche.Application;
import org.demarche.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real installation: the released application, without any part of the demo, in a process of its own, over an empty
 * PostgreSQL, a mail server and an identity provider that are not its own. Its clock goes where a test sends it.
 */
final class Installation implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Class<?> main;
    private final Map<String, String> settings;
    private final String address;
    private final Path home;
    private Process process;

    private Installation(int port, Class<?> main, Map<String, String> signIn) throws IOException {
        this.main = main;
        mail.start();
        address = "http://localhost:" + port;
        PolicyWatch.cover(address);
        home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "installation");
        settings = settings(port, signIn);
        process = start();
    }

    /** With the clock of a story. */
    static Installation of(IdentityProvider people) {
        return answering(
                Ports.free(),
                InstallationProcess.class,
                Map.of(
                        "DEMARCHE_OIDC_ISSUER", people.issuer(),
                        "DEMARCHE_OIDC_CLIENT_ID", IdentityProvider.CLIENT,
                        "DEMARCHE_OIDC_CLIENT_SECRET", IdentityProvider.SECRET));
    }

    /** By the clock of the machine, as people run it. */
    static Installation of(int port, String issuer, String secret, Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.put("DEMARCHE_OIDC_ISSUER", issuer);
        settings.put("DEMARCHE_OIDC_CLIENT_SECRET", secret);
        return answering(port, Application.class, settings);
    }

    private static Installation answering(int port, Class<?> main, Map<String, String> signIn) {
        try {
            var installation = new Installation(port, main, signIn);
            Awaitility.await().atMost(START).until(installation::answers);
            return installation;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process and starts it anew, on the same database. */
    void restart() {
        process.destroyForcibly().onExit().join();
        try {
            process = start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await().atMost(START).until(this::answers);
    }

    /** With a leading slash. */
    String at(String path) {
        return address + path;
    }

    GreenMail mail() {
        return mail;
    }

    /**
     * What the audit tells of somebody at the door, oldest first.
     *
     * @param subject what the identity provider calls them
     */
    List<String> notedAtTheDoor(String subject) {
        return owner().sql("""
                        select e.kind
                          from audit_entry e
                          join app_user u on u.id = e.for_id
                         where u.subject = :subject
                           and e.kind in ('SIGN_IN', 'SIGN_IN_REFUSED', 'SIGN_OUT', 'STEP_UP')
                         order by e.id""").param("subject", subject).query(String.class).list();
    }

    /** How often somebody was turned away who has no account here. */
    int strangersRefused() {
        return owner().sql("select count(*) from audit_entry where kind = 'SIGN_IN_REFUSED' and for_id is null")
                .query(Integer.class)
                .single();
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                settings.get("SPRING_DATASOURCE_URL"), TestDatabase.OWNER, TestDatabase.PASSWORD));
    }

    void moveTo(Instant moment) {
        try {
            process.getOutputStream().write((moment + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        mail.stop();
        requireNoSecretInLog();
    }

    /** Whatever the story did meanwhile. */
    private void requireNoSecretInLog() {
        try {
            assertThat(Files.readString(home.resolve("log.txt")))
                    .isNotBlank()
                    .doesNotContain(settings.get("DEMARCHE_OIDC_CLIENT_SECRET"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start() throws IOException {
        return Release.command(main, settings)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("log.txt").toFile()))
                .start();
    }

    /** What docs/operations.md names. */
    private Map<String, String> settings(int port, Map<String, String> signIn) {
        var all = new HashMap<>(Map.ofEntries(
                Map.entry("SERVER_PORT", String.valueOf(port)),
                Map.entry("SPRING_LIQUIBASE_USER", TestDatabase.OWNER),
                Map.entry("SPRING_LIQUIBASE_PASSWORD", TestDatabase.PASSWORD),
                Map.entry("SPRING_MAIL_HOST", "127.0.0.1"),
                Map.entry("SPRING_MAIL_PORT", String.valueOf(mail.getSmtp().getPort())),
                Map.entry("DEMARCHE_PUBLIC_URL", address),
                Map.entry("DEMARCHE_MAIL_FROM", "office@demarche.example"),
                Map.entry("DEMARCHE_NOTIFICATIONS_PLAN_EVERY", "1s"),
                Map.entry("DEMARCHE_NOTIFICATIONS_SEND_EVERY", "1s"),
                Map.entry("DEMARCHE_HOME", home.toString())));
        all.putAll(Release.database(TestDatabase.empty()));
        all.putAll(signIn);
        return all;
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The installation ended: see target/installation*/log.txt");
        }
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(at("/sign-in"))).build(), HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
