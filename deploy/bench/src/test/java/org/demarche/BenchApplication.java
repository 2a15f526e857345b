package org.demarche;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Core and notifications, as a node without screens has them, on a morning at eight. */
@SpringBootApplication
public class BenchApplication {

    public static final Instant EIGHT_IN_KYIV = Instant.parse("2026-11-24T06:00:00Z");

    /** Goes on from there. */
    @Bean
    @Primary
    Clock clockOfTheMorning() {
        var machine = Clock.systemUTC();
        return Clock.offset(machine, Duration.between(machine.instant(), EIGHT_IN_KYIV));
    }
}
