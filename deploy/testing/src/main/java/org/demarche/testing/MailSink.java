package org.demarche.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A mail server that writes down every message that it takes, before it says so: whoever is killed in between has handed it
 * over without knowing. Any number of connections; it behaves as it is told, from one message to the next.
 */
public final class MailSink implements AutoCloseable {

    /** How it treats a message, or whoever knocks. */
    public enum Manner {
        TAKES(true, Duration.ZERO, "250 2.0.0 Taken"),
        BUSY_AT_THE_DOOR(false, Duration.ZERO, "421 4.3.2 Too busy"),
        FULL_AFTER_DATA(false, Duration.ZERO, "451 4.3.0 Disk full"),
        REFUSES(false, Duration.ZERO, "550 5.7.1 Refused"),
        RESETS_IN_DATA(false, Duration.ZERO, ""),
        HANGS_AFTER_THE_DOT(true, Duration.ofHours(1), ""),
        TAKES_ITS_TIME(true, Duration.ofSeconds(70), "250 2.0.0 Taken at last");

        private final boolean takes;
        private final Duration silence;
        private final String answer;

        Manner(boolean takes, Duration silence, String answer) {
            this.takes = takes;
            this.silence = silence;
            this.answer = answer;
        }
    }

    /** @param sha256 of its bytes as they came */
    public record Taken(String messageId, String sha256) {}

    private final ServerSocket server;
    private final Path log;
    private final ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final Semaphore room = new Semaphore(Integer.MAX_VALUE);
    private volatile Manner manner = Manner.TAKES;
    private volatile Duration longest = Duration.ZERO;

    /** @param log gets a line with the Message-ID of each message that is taken, as relays keep one */
    public MailSink(Path log) {
        this.log = log;
        try {
            Files.writeString(log, "");
            server = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connections.submit(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    public void behave(Manner other) {
        manner = other;
    }

    /**
     * From now on no message is taken for which {@link #makeRoom} has made none. Whoever brings one waits before its text, so
     * that nothing is handed over that this server would take long after its sender has died.
     */
    public void fill() {
        room.drainPermits();
    }

    public void makeRoom(int messages) {
        room.release(messages);
    }

    /** Each message takes up to so long before it is written down, and as long again before the answer. */
    public void hesitate(Duration most) {
        longest = most;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connections.shutdownNow();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var connection = server.accept();
                connections.submit(() -> talk(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection) {
            var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            if (manner == Manner.BUSY_AT_THE_DOOR) {
                say(connection, manner.answer);
                return;
            }
            say(connection, "220 sink");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!answer(connection, in, line)) {
                    return;
                }
            }
        } catch (IOException | InterruptedException endOfTalk) {
            // whoever talked was killed
        }
    }

    /** @return whether the talk goes on */
    private boolean answer(Socket connection, BufferedReader in, String line) throws IOException, InterruptedException {
        switch (line) {
            case "DATA" -> {
                return data(connection, in);
            }
            case "QUIT" -> {
                say(connection, "221 bye");
                return false;
            }
            default -> say(connection, "250 fine");
        }
        return true;
    }

    /** @return whether the talk goes on */
    private boolean data(Socket connection, BufferedReader in) throws IOException, InterruptedException {
        room.acquire();
        say(connection, "354 go on");
        var now = manner;
        var message = now == Manner.RESETS_IN_DATA ? Optional.<String>empty() : untilTheDot(in);
        if (message.isEmpty() || !now.takes) {
            room.release();
        }
        if (now == Manner.RESETS_IN_DATA) {
            connection.setSoLinger(true, 0);
        }
        if (message.isEmpty()) {
            return false;
        }
        if (now.takes) {
            take(message.get());
            Thread.sleep(now.silence);
        }
        say(connection, now.answer);
        return true;
    }

    /** Empty when whoever talked hung up before the final dot: nothing was handed over. */
    private static Optional<String> untilTheDot(BufferedReader in) {
        var message = new StringBuilder();
        try {
            for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null) {
                    return Optional.empty();
                }
                message.append(line).append("\r\n");
            }
        } catch (IOException hungUp) {
            return Optional.empty();
        }
        return Optional.of(message.toString());
    }

    private void take(String message) throws IOException, InterruptedException {
        hesitate();
        var id = message.lines()
                .filter(line -> line.startsWith("Message-ID: "))
                .findFirst()
                .orElseThrow()
                .substring("Message-ID: ".length());
        synchronized (this) {
            Files.writeString(log, id + "\n", StandardOpenOption.APPEND);
            taken.add(new Taken(id, sha256(message)));
        }
        hesitate();
    }

    private void hesitate() throws InterruptedException {
        if (longest.isPositive()) {
            Thread.sleep(Duration.ofNanos(ThreadLocalRandom.current().nextLong(longest.toNanos())));
        }
    }

    private static String sha256(String message) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(message.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(Socket connection, String line) throws IOException {
        connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().flush();
    }
}
