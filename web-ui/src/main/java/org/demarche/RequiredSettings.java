package org.demarche;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Refuses to start a release that has no database or no way to sign in, before anything else happens. */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, String> REQUIRED = new TreeMap<>(
            Map.of("spring.datasource.url", "SPRING_DATASOURCE_URL", "demarche.oidc.issuer", "DEMARCHE_OIDC_ISSUER"));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var missing = REQUIRED.entrySet().stream()
                .filter(setting -> context.getEnvironment()
                        .getProperty(setting.getKey(), "")
                        .isBlank())
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
    }
}
