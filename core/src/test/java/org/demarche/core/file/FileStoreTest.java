package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.demarche.core.base.Refused;
import org.junit.jupiter.api.Test;

/** The store in a folder, and how bytes come in whatever the store is. */
class FileStoreTest extends FileStoreContract {

    @Override
    FileStore create() {
        return new FolderStore(new FileSettings(home));
    }

    @Override
    void replace(String sha256, byte[] bytes) throws IOException {
        Files.write(home.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256), bytes);
    }

    @Test
    void refusesMoreThanTheLimitAndLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() -> write(new ByteArrayInputStream(new byte[(int) Incoming.MOST + 1])))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.file.too-large");

        assertThat(files()).isEmpty();
    }

    @Test
    void refusesWhatIsCutOffAndLeavesNothingBehind() throws IOException {
        var begin = new ByteArrayInputStream(new byte[Limits.MEGABYTE]);
        var cut = new SequenceInputStream(begin, new InputStream() {
            @Override
            public int read() throws IOException {
                throw new EOFException("the line is gone");
            }
        });

        assertThatThrownBy(() -> write(cut))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.file.cut-off")
                .hasCauseInstanceOf(EOFException.class);

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

    private List<String> files() throws IOException {
        try (var all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
