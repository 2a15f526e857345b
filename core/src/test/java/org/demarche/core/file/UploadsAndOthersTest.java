package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Requests of others go on while files come in faster than they can be written. */
class UploadsAndOthersTest {

    private static final int UPLOADS = 10 * Runtime.getRuntime().availableProcessors();
    private static final int QUESTIONS = 20;

    @TempDir
    private Path home;

    @RepeatedTest(3)
    void whoeverAsksTheDatabaseMeanwhileIsAnswered() throws IOException {
        var incoming = new Incoming(new FileSettings(home), Clock.systemUTC());
        var content = new byte[10 * Limits.MEGABYTE];
        try (var elsewhere = Executors.newSingleThreadExecutor();
                var virtual = Executors.newVirtualThreadPerTaskExecutor();
                var database = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            elsewhere.submit(() -> answer(database));
            long begun = System.nanoTime();
            var uploads = Stream.generate(() ->
                            CompletableFuture.runAsync(() -> incoming.take(new ByteArrayInputStream(content)), virtual))
                    .limit(UPLOADS)
                    .toArray(CompletableFuture[]::new);
            var answered = CompletableFuture.supplyAsync(() -> ask(database.getLocalPort()), virtual);
            CompletableFuture.allOf(uploads).join();
            long takenIn = System.nanoTime() - begun;

            assertThat(answered.join() - begun).isLessThan(takenIn / 4);
        }
    }

    private static Void answer(ServerSocket database) throws IOException {
        try (var connection = database.accept()) {
            connection.getInputStream().transferTo(connection.getOutputStream());
        }
        return null;
    }

    /** @return when the last answer came */
    private static long ask(int port) {
        try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            for (int i = 0; i < QUESTIONS; i++) {
                connection.getOutputStream().write(i);
                connection.getInputStream().read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return System.nanoTime();
    }
}
