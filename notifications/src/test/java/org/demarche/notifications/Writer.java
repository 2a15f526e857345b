package org.demarche.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.task.CreateTask;
import org.demarche.core.task.TaskContent;
import org.demarche.core.task.TaskService;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;

/** Somebody who notes down one task after the other, and remembers which of them the product said it has. */
final class Writer implements Runnable {

    private static final LocalDate SOME_DAY = LocalDate.of(2030, 1, 1);

    private record Signed(UserId userId, Instant authenticatedAt) implements SignedIn {}

    private final TaskService tasks;
    private final UserId user;
    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();
    private volatile long lastDone;
    private volatile boolean stopped;

    Writer(TaskService tasks, UserId user) {
        this.tasks = tasks;
        this.user = user;
    }

    @Override
    public void run() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(new Signed(user, Instant.MAX), null, Role.STAFF.authority()));
        for (int number = 0; !stopped; number++) {
            write("Task %s %d".formatted(user.value(), number));
        }
    }

    void stop() {
        stopped = true;
    }

    Queue<String> done() {
        return done;
    }

    int failed() {
        return failed.get();
    }

    /** By {@link System#nanoTime}. */
    long lastDone() {
        return lastDone;
    }

    private void write(String title) {
        try {
            tasks.create(CreateTask.free(null, user, TaskContent.of(ActionKind.CALL, title, SOME_DAY)));
            done.add(title);
            lastDone = System.nanoTime();
        } catch (DataAccessException | TransactionException databaseAway) {
            failed.incrementAndGet();
        }
    }
}
