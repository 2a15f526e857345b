package org.demarche.core.audit;

import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    @Bean
    Anchors anchors(AuditSettings settings, Environment environment) {
        var home = Path.of(environment.getProperty("demarche.home", ".demarche"));
        return new Anchors(settings.anchors() == null ? home.resolve("anchors") : settings.anchors());
    }
}
