package org.demarche.core.file;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Does what keeps a processor or the disk busy on a few threads of the operating system. Requests run on virtual threads, and
 * nobody divides the time of those: two uploads a processor that never wait, though each yields to the others, keep everybody
 * waiting who is to be woken, by an answer of the database too. What waits for a client does not belong here.
 */
final class FileWork {

    /** Twenty files that are flushed together keep a database on the same disk waiting for seconds. */
    private static final int AT_ONCE = 2;

    private static final Executor WORKERS = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("files-", 1).factory());

    private FileWork() {}

    /** Waits for it to be done, whoever interrupts: its buffers are in use until then. */
    static <T> T done(Callable<T> work) throws IOException {
        var result = new CompletableFuture<T>();
        WORKERS.execute(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case IOException lost -> throw lost;
                case RuntimeException refused -> throw refused;
                default -> throw e;
            }
        }
    }
}
