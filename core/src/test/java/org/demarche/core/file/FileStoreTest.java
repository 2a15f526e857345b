package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.core.base.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path home;

    private FileStore store;

    @BeforeEach
    void anEmptyStore() {
        store = new FileStore(new FileSettings(home));
    }

    @Test
    void keepsBytesUnderTheirHash() throws IOException {
        var written = store.write(bytes("abc"));

        assertThat(written).isEqualTo(new FileStore.Written(SHA256_OF_ABC, 3));
        assertThat(store.path(SHA256_OF_ABC)).hasContent("abc");
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        store.write(bytes("abc"));
        store.write(bytes("abc"));

        assertThat(files()).containsExactly(SHA256_OF_ABC);
    }

    @Test
    void refusesMoreThanTheLimitAndLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() -> store.write(new ByteArrayInputStream(new byte[(int) FileStore.MOST + 1])))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.file.too-large");

        assertThat(files()).isEmpty();
    }

    @Test
    void takesAFileOfExactlyTheLimit() {
        assertThat(store.write(new ByteArrayInputStream(new byte[(int) FileStore.MOST]))
                        .size())
                .isEqualTo(FileStore.MOST);
    }

    @Test
    void stripsFoldersAndUnseenCharactersFromNames() {
        assertThat(new FileName("..\\..\\etc/letter\u202Efdp.pdf\u0000").text()).isEqualTo("letterfdp.pdf");
        assertThatThrownBy(() -> new FileName("folder/")).hasMessage("refused.file.name");
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
