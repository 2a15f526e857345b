package org.demarche.demo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What {@code postmaster.pid} says. PostgreSQL writes and removes that file; here it is only ever read. */
final class ServerProcess {

    private ServerProcess() {}

    /** The process named there, if it lives. */
    static Optional<ProcessHandle> namedIn(Path data) {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(pid -> pid.matches("\\d{1,18}"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(ProcessHandle::isAlive);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After a crash the number may belong to another program by now. */
    static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(program -> program.endsWith("postgres"))
                .isPresent();
    }
}
