package org.demarche.notifications.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;

/** A mail server that misbehaves at one chosen point, and remembers what it took. */
final class ScriptedSmtp implements AutoCloseable {

    enum Script {
        TAKES("250 2.0.0 Taken"),
        BUSY_AT_THE_DOOR("421 4.3.2 Too busy"),
        GREYLISTS("450 4.2.0 Greylisted"),
        UNKNOWN_RECIPIENT("550 5.1.1 No such user"),
        FULL_AFTER_DATA("451 4.3.0 Disk full"),
        REFUSES_AFTER_DATA("550 5.7.1 Refused as spam"),
        RESETS_IN_DATA(""),
        RESETS_AFTER_THE_DOT(""),
        HANGS_AFTER_THE_DOT("");

        final String answer;

        Script(String answer) {
            this.answer = answer;
        }
    }

    private static final int SMALL_BUFFER = 4096;

    private final ServerSocket server;
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Script script;
    private volatile IntConsumer announced = _ -> {};
    private volatile IntConsumer unanswered = _ -> {};

    ScriptedSmtp(Script script) {
        this.script = script;
        try {
            server = new ServerSocket();
            server.setReceiveBufferSize(SMALL_BUFFER);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    void behave(Script other) {
        script = other;
    }

    /** Called with the number of messages taken so far: when the next one is announced, and when it is taken but not answered. */
    void watch(IntConsumer whenAnnounced, IntConsumer whenTaken) {
        announced = whenAnnounced;
        unanswered = whenTaken;
    }

    /** The messages that this server answered with yes, or would have. */
    List<String> taken() {
        return taken;
    }

    @Override
    public void close() {
        over.countDown();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var connection = server.accept()) {
                talk(connection);
            } catch (IOException | InterruptedException endOfTalk) {
                // the next one
            }
        }
    }

    private void talk(Socket connection) throws IOException, InterruptedException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        if (script == Script.BUSY_AT_THE_DOOR) {
            say(connection, script.answer);
            return;
        }
        say(connection, "220 scripted");
        String line;
        while ((line = in.readLine()) != null) {
            if (line.startsWith("RCPT") && (script == Script.GREYLISTS || script == Script.UNKNOWN_RECIPIENT)) {
                say(connection, script.answer);
            } else if (line.equals("DATA")) {
                announced.accept(taken.size());
                say(connection, "354 go on");
                if (!data(connection, in)) {
                    return;
                }
            } else if (line.equals("QUIT")) {
                say(connection, "221 bye");
                return;
            } else {
                say(connection, "250 fine");
            }
        }
    }

    /** @return whether the talk goes on */
    private boolean data(Socket connection, BufferedReader in) throws IOException, InterruptedException {
        if (script == Script.RESETS_IN_DATA) {
            reset(connection);
            return false;
        }
        var message = new StringBuilder();
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) { // hung up before the final dot: nothing was handed over
                return false;
            }
            message.append(line).append("\r\n");
        }
        switch (script) {
            case RESETS_AFTER_THE_DOT -> {
                taken.add(message.toString());
                reset(connection);
            }
            case HANGS_AFTER_THE_DOT -> {
                taken.add(message.toString());
                over.await();
            }
            case TAKES -> {
                taken.add(message.toString());
                unanswered.accept(taken.size());
                say(connection, script.answer);
                return true;
            }
            default -> {
                say(connection, script.answer);
                return true;
            }
        }
        return false;
    }

    private static void reset(Socket connection) throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
    }

    private static void say(Socket connection, String line) throws IOException {
        connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().flush();
    }
}
