package org.demarche.core.access;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.auditing.DateTimeProvider;
import org.springframework.data.domain.AuditorAware;
import org.springframework.data.jdbc.repository.config.EnableJdbcAuditing;

/**
 * Marks what is saved with who saved it and when, where an aggregate has fields for it ({@code @LastModifiedBy},
 * {@code @LastModifiedDate}).
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
