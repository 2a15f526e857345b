package org.demarche;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.PropertyResolver;

/**
 * Refuses to start a release that has no database or no way to do its work, or that people would open over an unencrypted line, before
 * anything else happens or is printed.
 */
class RequiredSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final Map.Entry<String, String> DATABASE =
            Map.entry("spring.datasource.url", "SPRING_DATASOURCE_URL");
    private static final Map.Entry<String, String> SIGN_IN = Map.entry("demarche.oidc.issuer", "DEMARCHE_OIDC_ISSUER");
    private static final Map.Entry<String, String> MAIL = Map.entry("spring.mail.host", "SPRING_MAIL_HOST");

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Map<String, String> required;

    private RequiredSettings(Map<String, String> required) {
        this.required = required;
    }

    /** Of a node that people open. */
    static RequiredSettings ofScreens() {
        return new RequiredSettings(Map.ofEntries(DATABASE, SIGN_IN));
    }

    /** Of a node that sends and shows nothing. */
    static RequiredSettings ofNotifications() {
        return new RequiredSettings(Map.ofEntries(DATABASE, MAIL));
    }

    /** After those who read the settings. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        require(event.getEnvironment());
    }

    void require(PropertyResolver settings) {
        var missing = required.entrySet().stream()
                .filter(setting -> settings.getProperty(setting.getKey(), "").isBlank())
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
        requireEncrypted(settings.getProperty("demarche.public-url", ""));
    }

    /** On this machine alone nobody listens on the way. */
    private static void requireEncrypted(String address) {
        if (address.startsWith("http:")
                && !THIS_MACHINE.contains(URI.create(address).getHost())) {
            throw new MissingSettings(List.of("DEMARCHE_PUBLIC_URL to an address with https:"));
        }
    }
}
