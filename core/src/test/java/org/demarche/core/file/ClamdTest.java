package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that speaks clamd's protocol; the real one is asked by {@code deploy/drills/e10-scanner.sh}. */
class ClamdTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TWO_PIECES = 100_000;

    @TempDir
    private Path folder;

    private @Nullable ServerSocketChannel server;
    private byte[] received = {};

    @Test
    void sendsTheWholeFileAndTakesItWhenNothingIsFound() throws IOException {
        var content = new byte[TWO_PIECES];
        Arrays.fill(content, (byte) 7);

        scanner(tcp(), "stream: OK\0", PATIENCE).scan(file(content));

        assertThat(received).isEqualTo(content);
    }

    @Test
    void speaksThroughASocketInTheFileSystemToo() throws IOException {
        var place = UnixDomainSocketAddress.of(folder.resolve("clamd.ctl"));
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(place);

        scanner(place, "stream: OK\0", PATIENCE).scan(file(HostileFiles.virus()));

        assertThat(received).isEqualTo(HostileFiles.virus());
    }

    @Test
    void keepsOutWhatWasFound() throws IOException {
        var scanner = scanner(tcp(), "stream: Eicar-Test-Signature FOUND\0", PATIENCE);

        assertRefused("refused.file.virus", scanner, file(HostileFiles.virus()));
    }

    @Test
    void keepsOutWhatCouldNotBeScanned() throws IOException {
        var scanner = scanner(tcp(), "INSTREAM size limit exceeded. ERROR\0", PATIENCE);

        assertRefused("refused.file.not-scanned", scanner, file(HostileFiles.PDF));
    }

    @Test
    void keepsEverythingOutWhenTheScannerIsSilentForLong() throws IOException {
        var scanner = scanner(tcp(), null, Duration.ofMillis(300));

        assertRefused("refused.file.not-scanned", scanner, file(HostileFiles.PDF));
    }

    @Test
    void keepsEverythingOutWhenTheScannerIsAway() throws IOException {
        var nobody = tcp();
        server.close();

        assertRefused("refused.file.not-scanned", new Clamd(() -> nobody, PATIENCE), file(HostileFiles.PDF));
    }

    @Test
    void isOffUntilItIsSetAndRefusesWhatIsNoAddress() {
        assertThat(new ScannerSettings("", PATIENCE).scanner()).isSameAs(Scanner.NONE);
        assertThat(new ScannerSettings("tcp://clamd.example:3310", PATIENCE).scanner())
                .isInstanceOf(Clamd.class);
        assertThatThrownBy(() -> new ScannerSettings("clamd.example", PATIENCE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(String key, Scanner scanner, Path file) {
        assertThatThrownBy(() -> scanner.scan(file)).isInstanceOf(Refused.class).hasMessage(key);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private SocketAddress tcp() throws IOException {
        server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return server.getLocalAddress();
    }

    /** @param answer null to say nothing */
    private Scanner scanner(SocketAddress place, @Nullable String answer, Duration timeout) {
        Thread.ofVirtual().start(() -> serve(answer));
        return new Clamd(() -> place, timeout);
    }

    private void serve(@Nullable String answer) {
        try (var client = server.accept()) {
            var in = new DataInputStream(Channels.newInputStream(client));
            assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var all = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                all.write(in.readNBytes(length));
            }
            received = all.toByteArray();
            if (answer == null) {
                in.transferTo(OutputStream.nullOutputStream());
            } else {
                Channels.newOutputStream(client).write(answer.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException gone) {
            received = new byte[0];
        }
    }

    @AfterEach
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
