package org.demarche.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.demo.home.CannotStart;
import org.demarche.demo.mail.DeliveredMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

class EmbeddedPartsTest {

    private static final String ANY_PORT = "--server.port=0";
    private static final String NO_DATABASE = "--spring.datasource.url=jdbc:postgresql://db.example/demarche";
    private static final String NO_MAIL = "--spring.mail.host=mail.example";

    @TempDir
    private static Path home;

    private static ConfigurableApplicationContext product;

    @BeforeAll
    static void start() {
        product = run(home, ANY_PORT);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void connectsTheApplicationAsOneWhoOwnsNothingAndMigrationsAsTheOwner() throws SQLException {
        assertThat(whoIs("spring.datasource.url", "spring.datasource.username", "spring.datasource.password"))
                .isEqualTo("demarche_app");
        assertThat(whoIs("spring.liquibase.url", "spring.liquibase.user", "spring.liquibase.password"))
                .isEqualTo("demarche_owner");
    }

    @Test
    void offersTheMailServerAndWhatItDelivered() {
        assertThat(setting("spring.mail.host")).isEqualTo("127.0.0.1");
        assertThat(Integer.parseInt(setting("spring.mail.port"))).isPositive();
        assertThat(product.getBean(DeliveredMail.class).count()).isZero();
        assertThat(product.getEnvironment().getActiveProfiles()).containsExactly("demo");
    }

    @Test
    void tellsWhereToGoAsWhomAndWhereThingsLie() {
        var banner = new DemoBanner(product.getEnvironment(), product.getBeanProvider(EmbeddedParts.class)).text();

        assertThat(banner)
                .contains("http://localhost:", "staff", "coordinator", "leadership", "admin", home.toString())
                .contains(setting("spring.datasource.url"), "Delivered here")
                .doesNotContain("!demo.", setting("spring.datasource.password"));
    }

    @Test
    void refusesASecondStartOnTheSameData() {
        assertThatThrownBy(() -> run(home, ANY_PORT))
                .isInstanceOfSatisfying(CannotStart.class, reason -> assertThat(sentence(reason))
                        .isEqualTo("Demarche is already running on the data in " + home
                                + ": stop it first, or choose another folder with DEMARCHE_HOME."));
    }

    @Test
    void namesATakenPort(@TempDir Path other) throws IOException {
        try (var taken = new ServerSocket(0)) {
            var port = String.valueOf(taken.getLocalPort());

            assertThatThrownBy(() -> run(other, "--server.port=" + port))
                    .isInstanceOfSatisfying(CannotStart.class, reason -> assertThat(sentence(reason))
                            .startsWith("Port " + port + " is taken")
                            .contains("SERVER_PORT"));
        }
    }

    @Test
    void bringsNothingThatTheSettingsName(@TempDir Path other) {
        try (var installed = run(other, ANY_PORT, NO_DATABASE, NO_MAIL)) {
            assertThat(installed.getEnvironment().getProperty("spring.datasource.url"))
                    .contains("db.example");
            assertThat(installed.getEnvironment().getProperty("spring.liquibase.user"))
                    .isNull();
            assertThat(installed.getEnvironment().getProperty("spring.mail.host"))
                    .isEqualTo("mail.example");
            assertThat(installed.getBeanNamesForType(DeliveredMail.class)).isEmpty();
        }
    }

    @Test
    void stopsTheDatabaseAfterEverythingElseAndStartsItAgain() throws SQLException {
        var url = setting("spring.datasource.url");

        product.close();

        assertThat(LastUser.databaseWasThere).isTrue();
        assertThatThrownBy(() -> DriverManager.getConnection(url, "demarche_app", "x"))
                .hasMessageContaining("refused");

        start();

        assertThat(whoIs("spring.datasource.url", "spring.datasource.username", "spring.datasource.password"))
                .isEqualTo("demarche_app");
    }

    private static ConfigurableApplicationContext run(Path home, String... settings) {
        var application = new SpringApplication(LastUser.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        application.setAdditionalProfiles("demo");
        application.addListeners(new EmbeddedParts());
        var all = new ArrayList<>(List.of(settings));
        all.add("--demarche.home=" + home);
        all.add("--demarche.demo.postgres-software="
                + Path.of("target", "postgres").toAbsolutePath());
        return application.run(all.toArray(String[]::new));
    }

    private static String sentence(CannotStart reason) {
        return ConsoleText.of(reason.key(), reason.arguments());
    }

    private static String setting(String name) {
        return Objects.requireNonNull(product.getEnvironment().getProperty(name));
    }

    private static String whoIs(String url, String user, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(setting(url), setting(user), setting(password));
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select current_user")) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** A bean that still needs the database when it is destroyed. */
    @Configuration(proxyBeanMethods = false)
    static class LastUser {

        static boolean databaseWasThere;

        @Bean
        DisposableBean lastUser(Environment environment) {
            return () -> databaseWasThere = connects(environment);
        }

        private static boolean connects(Environment environment) {
            if (!environment.containsProperty("spring.datasource.username")) { // the settings named a database
                return false;
            }
            try (var connection = DriverManager.getConnection(
                    environment.getRequiredProperty("spring.datasource.url"),
                    environment.getRequiredProperty("spring.datasource.username"),
                    environment.getRequiredProperty("spring.datasource.password"))) {
                return connection.isValid(5);
            } catch (SQLException _) {
                return false;
            }
        }
    }
}
