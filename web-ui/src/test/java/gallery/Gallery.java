package gallery;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;
import org.demarche.ui.format.Formatting;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Starts a page with all parts, without a database and without sign-in. */
@Configuration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration"
        })
@EnableVaadin("gallery")
@Import({Texts.class, Formatting.class})
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Gallery implements AppShellConfigurator {

    public static void main(String... arguments) {
        System.setProperty("vaadin.productionMode", "true");
        System.setProperty("vaadin.eager-server-load", "false"); // a grid of the first page stays without rows then
        SpringApplication.run(Gallery.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "favicon.svg", "any");
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-24T09:20:00Z"), ZoneOffset.UTC);
    }

    @Bean
    SecurityFilterChain everyone(HttpSecurity http) {
        return http.with(VaadinSecurityConfigurer.vaadin(), _ -> {})
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/*.css", "/*.svg").permitAll())
                .build();
    }

    @Bean
    I18NProvider translations(Texts texts) {
        return new I18NProvider() {
            @Override
            public List<Locale> getProvidedLocales() {
                return Languages.ALL;
            }

            @Override
            public String getTranslation(String key, Locale locale, Object... params) {
                return texts.get(locale, key, params);
            }
        };
    }
}
