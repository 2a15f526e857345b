package org.demarche.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.demarche.Application;
import org.demarche.notifications.mail.SentMailLookup;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;

/** The released application of an installation whose mail server can be asked: it keeps a log of what it took. */
final class NodeWithLookup {

    /** An environment variable: the mail server's log. */
    static final String LOG = "DRILL_LOG_OF_THE_MAIL_SERVER";

    private NodeWithLookup() {}

    public static void main(String... arguments) {
        SpringApplication.from(Application::main).with(Lookups.class).run(arguments);
    }

    /** Not annotated, or the product that other tests start would find it. */
    static class Lookups {

        @Bean
        SentMailLookup sentMailLookup(Clock clock) {
            return new LogOfTheServer(Path.of(System.getenv(LOG)), clock);
        }
    }

    private record LogOfTheServer(Path log, Clock clock) implements SentMailLookup {

        /** Nothing that a dead sender had handed over is still on its way by then. */
        private static final Duration QUIET = Duration.ofSeconds(5);

        @Override
        public Finding find(String messageId, Instant claimedAt) {
            boolean late = clock.instant().isAfter(claimedAt.plus(QUIET)); // asked before the log is read
            try {
                if (Files.readString(log).contains(messageId + "\n")) {
                    return Finding.FOUND;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return late ? Finding.NEVER_CAME : Finding.UNKNOWN;
        }
    }
}
