package org.demarche;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * {@code java -jar ... --notifications-only}: plans, collects and sends mail and does what has to be done on its day, without
 * screens, sign-in or a web server. Any number of such nodes may run beside those with screens.
 *
 * <p>It never migrates, so it needs no account that may: it waits for the schema that it knows.
 *
 * <p>It is there within seconds: what it is made of is listed rather than guessed from the class path, and of the domain only what
 * has work here is made.
 */
@AutoConfigurationPackage(basePackages = "org.demarche.core")
@ImportAutoConfiguration({
    AopAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    DataJdbcRepositoriesAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    PersistenceExceptionTranslationAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    SslAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class
})
@ComponentScan({"org.demarche.core", "org.demarche.notifications", "org.demarche.migrations"})
public final class NotificationsOnly {

    private static final List<String> HAS_WORK = List.of("org.demarche.notifications.", "org.demarche.migrations.");

    private static final String ASKED = "--notifications-only";

    /** Settings of the environment win over these. */
    private static final Map<String, Object> DEFAULTS =
            Map.of("demarche.migrations.wait", "10m", "spring.main.keep-alive", "true");

    private static final String[] ALWAYS = {"--demarche.notifications.enabled=true"};

    private NotificationsOnly() {}

    /**
     * What works here is made at the start, with all that it needs. So is whoever listens: senders would else be the first to need
     * them, several at once, with a mail that has just left.
     */
    @Bean
    static LazyInitializationExcludeFilter whatWorksHere() {
        return (_, _, type) -> HAS_WORK.stream().anyMatch(type.getName()::startsWith) || listens(type);
    }

    private static boolean listens(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> AnnotatedElementUtils.hasAnnotation(method, EventListener.class));
    }

    public static boolean isAsked(String... arguments) {
        return Arrays.asList(arguments).contains(ASKED);
    }

    public static ConfigurableApplicationContext run(String... arguments) {
        var all = Stream.concat(Arrays.stream(arguments), Arrays.stream(ALWAYS));
        return new SpringApplicationBuilder(NotificationsOnly.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .bannerMode(Banner.Mode.OFF)
                .properties(DEFAULTS)
                .listeners(RequiredSettings.ofNotifications())
                .run(all.toArray(String[]::new));
    }
}
