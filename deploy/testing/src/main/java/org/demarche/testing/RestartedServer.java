package org.demarche.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A running PostgreSQL, found by its folder, that is restarted by its own {@code pg_ctl} with the words it was started with.
 *
 * @param folder where its data lies
 */
record RestartedServer(Path folder) {

    private static final String ROOT = "root";

    /** PostgreSQL refuses to work for root; in a name space of its own root is nobody. As whoever started it did. */
    private static final List<String> AS_NOBODY = List.of("unshare", "-U", "--");

    /** Nothing is written down first: it comes back as after a crash. Waits until it takes connections. */
    void restartImmediately() {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals(ROOT)) {
            command.addAll(AS_NOBODY);
        }
        command.addAll(List.of(
                program().toString(), "restart", "--pgdata", folder.toString(), "--mode", "immediate", "--wait"));
        try {
            var end = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (end != 0) {
                throw new IllegalStateException("pg_ctl ended with " + end + ": " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Beside the program that is running. */
    private Path program() {
        try {
            long process = Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).getFirst());
            var server =
                    ProcessHandle.of(process).orElseThrow().info().command().orElseThrow();
            return Path.of(server).resolveSibling("pg_ctl");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
