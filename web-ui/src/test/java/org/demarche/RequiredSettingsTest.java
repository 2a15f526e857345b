package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class RequiredSettingsTest {

    private static final String BOTH =
            "Demarche cannot start: set DEMARCHE_OIDC_ISSUER and SPRING_DATASOURCE_URL (see docs/operations.md).";

    @Test
    void namesWhatIsMissing() {
        var settings =
                new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db.example/demarche");

        assertThatThrownBy(() -> RequiredSettings.ofScreens().require(settings))
                .isInstanceOf(MissingSettings.class)
                .hasMessage("Demarche cannot start: set DEMARCHE_OIDC_ISSUER (see docs/operations.md).");
    }

    @Test
    void isSatisfiedByADatabaseAndAnIssuer() {
        RequiredSettings.ofScreens()
                .require(new MockEnvironment()
                        .withProperty("spring.datasource.url", "jdbc:postgresql://db.example/demarche")
                        .withProperty("demarche.oidc.issuer", "https://id.example"));
    }

    @Test
    void wantsPeopleToComeEncryptedFromElsewhere() {
        var settings = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db.example/demarche")
                .withProperty("demarche.oidc.issuer", "https://id.example");

        assertThatThrownBy(() -> RequiredSettings.ofScreens()
                        .require(settings.withProperty("demarche.public-url", "http://demarche.example")))
                .hasMessage(
                        "Demarche cannot start: set DEMARCHE_PUBLIC_URL to an address with https: (see docs/operations.md).");
        RequiredSettings.ofScreens().require(settings.withProperty("demarche.public-url", "http://localhost:8080"));
        RequiredSettings.ofScreens().require(settings.withProperty("demarche.public-url", "https://demarche.example"));
    }

    /** As an operator sees it: one line in all, and an exit code. */
    @Test
    void saysOneSentenceAndNothingElse() throws IOException, InterruptedException {
        assertThat(saidBefore1()).isEqualTo(BOTH);
        assertThat(saidBefore1("--notifications-only"))
                .isEqualTo(
                        "Demarche cannot start: set SPRING_DATASOURCE_URL and SPRING_MAIL_HOST (see docs/operations.md).");
    }

    /** What the release says, started without any setting, before it ends with 1. */
    private static String saidBefore1(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Application.class.getName()));
        command.addAll(List.of(arguments));
        var release = new ProcessBuilder(command).redirectErrorStream(true);
        release.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("DEMARCHE_"));
        var process = release.start();

        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        return said.strip();
    }
}
