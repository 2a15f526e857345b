package org.demarche.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.demarche.Application;

/** A node without screens: the released application with {@code --notifications-only}. What it says is kept in a file. */
final class NotificationNode implements AutoCloseable {

    static final String NOTIFICATIONS_ONLY = "--notifications-only";

    private static final String READY = "Started Application";

    /** How a node is started. */
    @FunctionalInterface
    interface Command {
        ProcessBuilder with(Map<String, String> settings) throws IOException;
    }

    private final Path home;
    private final Process process;

    private NotificationNode(Path home, Process process) {
        this.home = home;
        this.process = process;
    }

    /** @param smtpPort of a mail server on this machine */
    static NotificationNode start(String database, int smtpPort, Map<String, String> more) {
        return start(
                database, smtpPort, more, settings -> Release.command(Application.class, settings, NOTIFICATIONS_ONLY));
    }

    /** @param command makes the process out of the settings */
    static NotificationNode start(String database, int smtpPort, Map<String, String> more, Command command) {
        try {
            var home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "node");
            var settings = new HashMap<>(Release.database(database));
            settings.putAll(Map.of(
                    "SPRING_MAIL_HOST", "127.0.0.1",
                    "SPRING_MAIL_PORT", String.valueOf(smtpPort),
                    "DEMARCHE_MAIL_FROM", "office@demarche.example",
                    "DEMARCHE_NOTIFICATIONS_PLAN_EVERY", "1s",
                    "DEMARCHE_NOTIFICATIONS_SEND_EVERY", "1s",
                    "DEMARCHE_HOME", home.toString(),
                    "LOGGING_LEVEL_ORG_DEMARCHE", "info"));
            settings.putAll(more);
            return new NotificationNode(
                    home,
                    command.with(settings).redirectOutput(log(home).toFile()).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that it said so far. */
    String said() {
        try {
            return Files.readString(log(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isReady() {
        return said().contains(READY);
    }

    Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static Path log(Path home) {
        return home.resolve("log.txt");
    }
}
