package org.demarche.core.access;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.auditing.DateTimeProvider;
import org.springframework.data.domain.AuditorAware;
import org.springframework.data.jdbc.repository.config.EnableJdbcAuditing;

/**
 * Notes at every save of something {@link Edited} who saved it and when.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcAuditing(auditorAwareRef = "whoSaves", dateTimeProviderRef = "whenSaved")
class ChangeMarks {

    @Bean
    AuditorAware<UserId> whoSaves(Access access) {
        return access::userIfAny;
    }

    @Bean
    DateTimeProvider whenSaved(Clock clock) {
        return () -> Optional.of(clock.instant());
    }
}
