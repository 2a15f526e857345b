package org.demarche.demo.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program run to its end with an empty environment, so that neither the user's locale nor a stray {@code PGDATA}
 * decides what happens. Its output goes to a file: a server that it leaves behind would keep a pipe open for ever.
 */
final class Command {

    static final boolean ON_MAC = System.getProperty("os.name").startsWith("Mac");

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final List<String> words;

    private Command(List<String> words) {
        this.words = words;
    }

    static Command of(List<String> prefix, List<String> words) {
        var all = new ArrayList<>(prefix);
        all.addAll(words);
        return new Command(List.copyOf(all));
    }

    /** Whether the program exists and ends well; what it prints is of no interest. */
    boolean succeeds() {
        return succeeds(ProcessBuilder.Redirect.DISCARD);
    }

    /** The same, with what the program prints added to a file. */
    boolean succeeds(Path log) {
        return succeeds(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private boolean succeeds(ProcessBuilder.Redirect output) {
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output);
        builder.environment().clear();
        try {
            var process = builder.start();
            process.getOutputStream().close();
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroy();
            return false;
        } catch (IOException _) { // no such program
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
