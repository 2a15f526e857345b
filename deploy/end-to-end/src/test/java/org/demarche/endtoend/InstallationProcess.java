package org.demarche.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.demarche.Application;
import org.demarche.testing.SettableClock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The released application in a process of its own, with a clock that goes where it is told: one moment a line. */
final class InstallationProcess {

    /** A Monday, 11:00 in Kyiv. */
    static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private static final SettableClock CLOCK = new SettableClock(START);

    private InstallationProcess() {}

    public static void main(String[] arguments) throws IOException {
        SpringApplication.from(Application::main).with(ClockOfStory.class).run(arguments);
        try (var moments = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            moments.lines().forEach(CLOCK::set);
        }
        System.exit(0);
    }

    /** Not annotated, or the product that other tests start would find it. */
    static class ClockOfStory {

        @Bean
        @Primary
        Clock clockOfStory() {
            return CLOCK;
        }
    }
}
