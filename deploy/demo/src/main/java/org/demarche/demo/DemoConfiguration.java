package org.demarche.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What only a demo has. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(DemoConfiguration.ClockSettings.class)
class DemoConfiguration {

    @Bean
    DemoClock clock(ClockSettings settings) {
        return new DemoClock(settings.start());
    }

    /**
     * @param start the moment from which the clock of the demo ticks; the machine's time when it is not given
     */
    @ConfigurationProperties("demarche.clock")
    record ClockSettings(@Nullable Instant start) {}
}
