package org.demarche;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * {@code java -jar ... --notifications-only}: plans, collects and sends mail and does what has to be done on its day, without
 * screens, sign-in or a web server. Any number of such nodes may run beside those with screens.
 *
 * <p>It never migrates, so it needs no account that may: it waits for the schema that it knows.
 */
@EnableAutoConfiguration(
        excludeName = {
            // By name: no class of Vaadin is loaded, not even to be left out
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig"
        })
@ComponentScan({"org.demarche.core", "org.demarche.notifications", "org.demarche.migrations"})
public final class NotificationsOnly {

    private static final String ASKED = "--notifications-only";

    /** Settings of the environment win over these. */
    private static final Map<String, Object> DEFAULTS =
            Map.of("demarche.migrations.wait", "10m", "spring.main.keep-alive", "true");

    private static final String[] ALWAYS = {"--spring.liquibase.enabled=false", "--demarche.notifications.enabled=true"
    };

    private NotificationsOnly() {}

    public static boolean isAsked(String... arguments) {
        return Arrays.asList(arguments).contains(ASKED);
    }

    public static ConfigurableApplicationContext run(String... arguments) {
        var all = Stream.concat(Arrays.stream(arguments), Arrays.stream(ALWAYS));
        return new SpringApplicationBuilder(NotificationsOnly.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(DEFAULTS)
                .listeners(RequiredSettings.ofNotifications())
                .run(all.toArray(String[]::new));
    }
}
