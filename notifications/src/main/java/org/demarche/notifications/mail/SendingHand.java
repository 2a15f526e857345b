package org.demarche.notifications.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.demarche.core.outbox.Claim;
import org.demarche.core.outbox.MessageReason;
import org.demarche.core.outbox.Outbox;
import org.demarche.core.sql.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Claims a message, hands it over, records what came of it: three steps, and no database connection is held during the
 * second. Whoever is killed leaves one message uncertain on each connection, and no more: the next is claimed only when
 * the last is recorded.
 *
 * @param stopped asked before each claim
 */
record SendingHand(Outbox outbox, SmtpServer server, String node, Duration lease, BooleanSupplier stopped) {

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);
    private static final Logger LOG = LoggerFactory.getLogger(SendingHand.class);

    /** On a connection of its own, until nothing waits or the server cannot be worked with. */
    void sendAll() {
        try (var connection = server.connection()) {
            sendAll(connection);
        }
    }

    void sendAll(SmtpConnection connection) {
        var held = next();
        while (held.isPresent()) {
            held = sendAndClaim(held.get(), connection);
        }
    }

    /** @return whether it makes sense to go on */
    boolean sendNext(SmtpConnection connection) {
        var held = next();
        return held.isPresent() && send(held.get(), connection);
    }

    /** @param until by {@link System#nanoTime}: when the final dot has to be out */
    private record Held(Claim claim, long until) {}

    private Optional<Held> next() {
        return stopped.getAsBoolean() ? Optional.empty() : held(() -> outbox.claim(node, lease));
    }

    /** The time runs from before the claim, so that it ends before the lease. */
    private Optional<Held> held(Supplier<Optional<Claim>> claim) {
        long until = System.nanoTime() + lease.minus(server.longestAnswer()).toNanos();
        return claim.get().map(claimed -> new Held(claimed, until));
    }

    private boolean send(Held held, SmtpConnection connection) {
        var result = connection.handOver(held.claim(), held.until());
        record(held, result);
        return goesOn(result);
    }

    /** What goes well is recorded together with the claim of the next: each commit waits for the disk. */
    private Optional<Held> sendAndClaim(Held held, SmtpConnection connection) {
        var result = connection.handOver(held.claim(), held.until());
        if (result instanceof HandOver.Taken && !stopped.getAsBoolean()) {
            try {
                return held(() -> outbox.sentAndClaim(held.claim(), node, lease));
            } catch (RuntimeException e) {
                LOG.warn(
                        "Message {} was sent; that is told again, and nothing else claimed before",
                        held.claim().id(),
                        e);
                recordOnceTheDatabaseIsBack(held, result);
                return next();
            }
        }
        record(held, result);
        return goesOn(result) ? next() : Optional.empty();
    }

    private void record(Held held, HandOver result) {
        var claim = held.claim();
        if (!(result instanceof HandOver.Taken)) {
            LOG.warn("Message {} was not sent: {}", claim.id(), result);
        }
        try {
            record(claim, result);
        } catch (RuntimeException e) {
            if (!DatabaseAway.isReasonOf(e)) {
                throw e;
            }
            LOG.warn("The database does not answer; what became of message {} is told once it does", claim.id());
            recordOnceTheDatabaseIsBack(held, result);
        }
    }

    /** A server that takes nothing now, or gives no answer: one message in doubt is enough for this round. */
    private static boolean goesOn(HandOver result) {
        return switch (result) {
            case HandOver.NotNow later -> !later.wholeServer();
            case HandOver.Unknown _ -> false;
            default -> true;
        };
    }

    private void record(Claim claim, HandOver result) {
        switch (result) {
            case HandOver.Taken() -> outbox.sent(claim);
            case HandOver.NotNow(var answer, var wholeServer) ->
                outbox.postponed(claim, wholeServer ? MessageReason.NO_CONNECTION : MessageReason.NOT_NOW, answer);
            case HandOver.Never(var answer) -> outbox.failed(claim, answer);
            case HandOver.Unknown(var what) -> outbox.uncertain(claim, what);
        }
    }

    /** Nobody else knows what the server said. Tried once at least, and given up when another may be at it. */
    private void recordOnceTheDatabaseIsBack(Held held, HandOver result) {
        do {
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            try {
                if (result instanceof HandOver.Taken) {
                    outbox.sentAfterAll(held.claim());
                } else {
                    record(held.claim(), result);
                }
                return;
            } catch (RuntimeException e) {
                if (!DatabaseAway.isReasonOf(e)) {
                    throw e;
                }
            }
        } while (!stopped.getAsBoolean() && System.nanoTime() - held.until() < 0);
    }
}
