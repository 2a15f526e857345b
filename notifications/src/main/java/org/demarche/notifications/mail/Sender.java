package org.demarche.notifications.mail;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.demarche.core.outbox.Outbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends what waits. Without a mail server everything waits. */
@Component
public class Sender {

    /** A tenth of the longest answer is the least time for everything before the final dot. */
    private static final int MARGIN = 10;

    private final Outbox outbox;
    private final ObjectProvider<JavaMailSenderImpl> mail;
    private volatile boolean stopped;

    Sender(Outbox outbox, ObjectProvider<JavaMailSenderImpl> mail) {
        this.outbox = outbox;
        this.mail = mail;
    }

    /** Sends what waits, one after the other, until nothing does or the server cannot be worked with. */
    public void sendAll(String node, Duration lease) {
        sendAll(node, lease, 1);
    }

    /**
     * The same on several connections at once. The first message goes alone: it finds out whether anything waits, and
     * whether the server can be worked with.
     *
     * @param connections how many messages may be on their way at one moment
     */
    public void sendAll(String node, Duration lease, int connections) {
        var settings = mail.getIfAvailable();
        if (settings == null) {
            return;
        }
        var server = new SmtpServer(settings);
        var hand = new SendingHand(outbox, server, node, lease, () -> stopped);
        try (var connection = server.connection()) {
            if (!hand.sendNext(connection)) {
                return;
            }
            if (connections == 1) {
                hand.sendAll(connection);
            } else {
                sendOn(connections, hand);
            }
        }
    }

    /** @throws IllegalArgumentException when the lease could be over before the mail server has answered */
    public void requireLongEnough(Duration lease) {
        mail.ifAvailable(settings -> {
            var answer = new SmtpServer(settings).longestAnswer();
            if (lease.compareTo(answer.plus(answer.dividedBy(MARGIN))) < 0) {
                throw new IllegalArgumentException("demarche.notifications.lease is too short: " + lease
                        + ", and the mail server may take " + answer + " to answer");
            }
        });
    }

    /** Nothing is claimed any more; what is claimed is handed over and recorded. */
    public void stop() {
        stopped = true;
    }

    /** Ends when all have ended, also where one of them failed. */
    private static void sendOn(int connections, SendingHand hand) {
        try (var threads = Executors.newFixedThreadPool(
                connections, Thread.ofPlatform().name("sending-", 1).daemon().factory())) {
            var hands = Stream.generate(() -> CompletableFuture.runAsync(hand::sendAll, threads))
                    .limit(connections)
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(hands).join();
        }
    }
}
