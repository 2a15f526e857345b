package org.demarche.core.file;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.demarche.core.base.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a file to ClamAV's daemon by its command INSTREAM: pieces, each after its length, and an empty one at the end. Whatever is
 * not a clear "OK" within the time keeps the file out.
 */
class Clamd implements Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final Supplier<SocketAddress> address;
    private final Duration timeout;

    Clamd(Supplier<SocketAddress> address, Duration timeout) {
        this.address = address;
        this.timeout = timeout;
    }

    @Override
    public void scan(Path file) {
        String answer;
        try {
            answer = ask(file);
        } catch (IOException | RuntimeException e) {
            LOG.error("The virus scanner did not answer; files are refused", e);
            throw new Refused("refused.file.not-scanned");
        }
        if (answer.endsWith(" FOUND")) {
            LOG.warn("The virus scanner kept a file out: {}", answer.replaceAll("\\p{Cntrl}", ""));
            throw new Refused("refused.file.virus");
        }
        if (!answer.equals("stream: OK")) {
            LOG.error("The virus scanner refused to look at a file: {}", answer.replaceAll("\\p{Cntrl}", ""));
            throw new Refused("refused.file.not-scanned");
        }
    }

    /** Channels know no timeout of their own: closing one ends whatever waits for it. */
    private String ask(Path file) throws IOException {
        var place = address.get();
        boolean local = place instanceof UnixDomainSocketAddress;
        try (var daemon = local ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
                var content = FileChannel.open(file)) {
            var late = CompletableFuture.runAsync(
                    () -> close(daemon), CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS));
            try {
                daemon.connect(place);
                send(content, daemon);
                return answer(daemon);
            } finally {
                late.cancel(false);
            }
        }
    }

    private static void send(FileChannel content, SocketChannel daemon) throws IOException {
        write(daemon, ByteBuffer.wrap(COMMAND));
        var piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
        int length;
        do {
            piece.clear().position(Integer.BYTES);
            length = Math.max(content.read(piece), 0);
            piece.putInt(0, length).flip();
            write(daemon, piece);
        } while (length > 0);
    }

    private static String answer(SocketChannel daemon) throws IOException {
        var answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (daemon.read(answer) >= 0 && answer.hasRemaining()) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }

    private static void write(SocketChannel daemon, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            daemon.write(bytes);
        }
    }

    private static void close(SocketChannel daemon) {
        try {
            daemon.close();
        } catch (IOException e) {
            LOG.debug("Closing", e);
        }
    }
}
