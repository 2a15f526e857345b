package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.core.base.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of files promises. */
abstract class FileStoreContract {

    static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final int LARGE = 3 * 1024 * 1024 + 7;

    @TempDir
    Path home;

    Incoming incoming;
    FileStore store;

    /** An empty one. */
    abstract FileStore create() throws Exception;

    /** Puts other bytes where those of a hash lie. */
    abstract void replace(String sha256, byte[] bytes) throws Exception;

    @BeforeEach
    void anEmptyStore() throws Exception {
        incoming = new Incoming(new FileSettings(home), Clock.systemUTC());
        store = create();
    }

    @Test
    void keepsBytesUnderTheirHash() throws IOException {
        var arrived = write(bytes("abc"));

        assertThat(arrived.sha256()).isEqualTo(SHA256_OF_ABC);
        assertThat(arrived.size()).isEqualTo(3);
        assertThat(read(SHA256_OF_ABC, 3)).isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        write(bytes("abc"));
        write(bytes("abc"));

        assertThat(names()).containsExactly(SHA256_OF_ABC);
    }

    @Test
    void givesBackEveryByteOfALargeFile() throws IOException {
        var content = new byte[LARGE];
        new Random(44).nextBytes(content);

        var arrived = write(new ByteArrayInputStream(content));

        assertThat(read(arrived.sha256(), LARGE)).isEqualTo(content);
    }

    @Test
    void knowsOfNoBytesThatNobodyBrought() {
        assertThat(store.open(SHA256_OF_ABC, 3)).isEmpty();
    }

    @Test
    void refusesBytesOfAnotherSizeThanWereTakenIn() throws Exception {
        write(bytes("abc"));
        replace(SHA256_OF_ABC, "abcd".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> store.open(SHA256_OF_ABC, 3))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.file.damaged");
    }

    @Test
    void cutsOffBytesThatAreNotThoseThatWereTakenIn() throws Exception {
        write(bytes("abc"));
        replace(SHA256_OF_ABC, "abd".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> read(SHA256_OF_ABC, 3))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Not what was taken in");
    }

    @Test
    void removesBytesAndTakesItCalmlyWhenThereAreNone() throws IOException {
        write(bytes("abc"));

        store.remove(SHA256_OF_ABC);

        assertThat(store.open(SHA256_OF_ABC, 3)).isEmpty();
        assertThatCode(() -> store.remove(SHA256_OF_ABC)).doesNotThrowAnyException();
    }

    @Test
    void namesWhatCameInBeforeAMoment() throws IOException {
        write(bytes("abc"));

        assertThat(names()).containsExactly(SHA256_OF_ABC);
        assertThat(names(Instant.now().minus(Duration.ofHours(1)))).isEmpty();
    }

    final Arrived write(InputStream content) throws IOException {
        try (var arrived = incoming.take(content)) {
            store.keep(arrived);
            return arrived;
        }
    }

    final byte[] read(String sha256, long size) throws IOException {
        return store.open(sha256, size).orElseThrow().getContentAsByteArray();
    }

    private List<String> names() throws IOException {
        return names(Instant.now().plus(Duration.ofHours(1)));
    }

    private List<String> names(Instant before) throws IOException {
        var names = new ArrayList<String>();
        store.visit(before, names::add);
        return names;
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
