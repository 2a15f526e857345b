package org.demarche.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With an archive of two files, whose preparation leaves a mark each time. */
class KeycloakSoftwareTest {

    private static final String SCRIPT = "echo built >> \"$(dirname \"$0\")/../built.txt\"\n";

    @TempDir
    private Path folder;

    private Path archive;
    private Path home;

    @BeforeEach
    void anArchive() throws IOException {
        home = folder.resolve("cache/keycloak");
        archive = archive(Map.of("keycloak/bin/kc.sh", SCRIPT, "keycloak/lib/quarkus-run.jar", "jar"));
    }

    @Test
    void isPreparedOnce() throws IOException {
        assertThat(software().prepared()).isEqualTo(home);
        assertThat(software().prepared()).isEqualTo(home);

        assertThat(home.resolve("built.txt")).hasContent("built");
        assertThat(home.resolve("lib/quarkus-run.jar")).hasContent("jar");
    }

    @Test
    void takesNothingThatAnInterruptedRunLeft() throws IOException {
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("version.txt"), "half of it");
        var unfinished = Files.createDirectories(home.resolveSibling("unfinished-1"));

        software().prepared();

        assertThat(home.resolve("version.txt")).doesNotExist();
        assertThat(home.resolve("lib/quarkus-run.jar")).exists();
        assertThat(unfinished).doesNotExist();
        assertThat(home.getParent()).isDirectoryNotContaining("glob:**unfinished*");
    }

    @Test
    void failsAndTakesNoPlaceWhenItCannotBePrepared() throws IOException {
        archive = archive(Map.of("keycloak/bin/kc.sh", "exit 1"));

        assertThatIllegalStateException()
                .isThrownBy(() -> software().prepared())
                .withMessageContaining("cannot be prepared");
        assertThat(home).doesNotExist();
        assertThat(software().isAtHand()).isTrue();
    }

    @Test
    void leadsNowhereElse() throws IOException {
        archive = archive(Map.of("../keycloak/bin/kc.sh", SCRIPT));

        assertThatIOException().isThrownBy(() -> software().prepared()).withMessageContaining("leads out");
    }

    private KeycloakSoftware software() {
        return new KeycloakSoftware(archive, home);
    }

    private Path archive(Map<String, String> files) throws IOException {
        var file = folder.resolve("archive.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
