package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.demarche.core.base.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path home;

    private Incoming incoming;
    private FileStore store;

    @BeforeEach
    void anEmptyStore() {
        incoming = new Incoming(new FileSettings(home), Clock.systemUTC());
        store = new FolderStore(new FileSettings(home));
    }

    @Test
    void keepsBytesUnderTheirHash() throws IOException {
        var arrived = write(bytes("abc"));

        assertThat(arrived.sha256()).isEqualTo(SHA256_OF_ABC);
        assertThat(arrived.size()).isEqualTo(3);
        assertThat(store.open(SHA256_OF_ABC).orElseThrow().getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("abc");
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        write(bytes("abc"));
        write(bytes("abc"));

        assertThat(files()).containsExactly(SHA256_OF_ABC);
    }

    @Test
    void refusesMoreThanTheLimitAndLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() -> write(new ByteArrayInputStream(new byte[(int) Incoming.MOST + 1])))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.file.too-large");

        assertThat(files()).isEmpty();
    }

    @Test
    void takesAFileOfExactlyTheLimit() throws IOException {
        assertThat(write(new ByteArrayInputStream(new byte[(int) Incoming.MOST]))
                        .size())
                .isEqualTo(Incoming.MOST);
    }

    @Test
    void stripsFoldersAndUnseenCharactersFromNames() {
        assertThat(new FileName("..\\..\\etc/letter\u202Efdp.pdf\u0000").text()).isEqualTo("letterfdp.pdf");
        assertThatThrownBy(() -> new FileName("folder/")).hasMessage("refused.file.name");
    }

    @Test
    void sweepsAwayWhatAProcessLeftThatEnded() throws IOException {
        var folder = Files.createDirectories(home.resolve("files/incoming"));
        var old = Files.createFile(folder.resolve("old.part"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        Files.createFile(folder.resolve("fresh.part"));

        new Incoming(new FileSettings(home), Clock.systemUTC());

        assertThat(files()).containsExactly("fresh.part");
    }

    private Arrived write(InputStream content) throws IOException {
        try (var arrived = incoming.take(content)) {
            store.keep(arrived);
            return arrived;
        }
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
