package org.demarche.demo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.demo.home.CannotStart;
import org.demarche.demo.home.DurableFile;
import org.springframework.util.FileSystemUtils;

/** One data folder and the server that runs on it: makes, starts and stops it by PostgreSQL's own programs. */
final class PostgresServer {

    /** The JVM's ways of naming the loopback may be IPv6; PostgreSQL listens on exactly this address. */
    static final String HOST = "127.0.0.1";

    private static final int ATTEMPTS = 8;
    private static final Pattern PASSES = Pattern.compile(
            "Address already in use|lock file \"postmaster.pid\" already exists|shared memory block .* still in use");
    private static final Pattern REASON = Pattern.compile("^.*?\\b(FATAL|DETAIL|HINT|error):\\s*");
    private static final String ALLOWANCE_SECONDS = "60";
    private static final String SETTINGS = """
            # Written by Demarche at every start: changes made here are lost.
            listen_addresses = '%s'
            port = %d
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            fsync = on
            full_page_writes = on
            synchronous_commit = on
            max_connections = 60
            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            log_checkpoints = off
            """;

    private final PostgresSoftware software;
    private final PostgresAccount account;
    private final Path folder;
    private final Path data;
    private final Path log;

    private PostgresServer(PostgresSoftware software, PostgresAccount account, Path folder) {
        this.software = software;
        this.account = account;
        this.folder = folder;
        this.data = dataIn(folder);
        this.log = folder.resolve("postgres.log");
    }

    /** The server whose data lies in the folder {@code data} of this folder. */
    static PostgresServer in(Path folder, PostgresSoftware software, PostgresAccount account) {
        account.own(folder);
        account.passThrough(folder.getParent());
        return new PostgresServer(software, account, folder);
    }

    static Path dataIn(Path folder) {
        return folder.resolve("data");
    }

    boolean isNew() {
        return !Files.isDirectory(data);
    }

    /**
     * Makes the data folder. Everything happens beside it and the last step is a rename, so that a start that was
     * interrupted leaves nothing that looks like a database.
     *
     * <p>The locale is fixed, not the user's: the builtin one for the database, and a character type of UTF-8 because
     * {@code pg_trgm} asks the operating system what a letter is and sees none in Cyrillic under C.
     */
    void initialise(String superuser, String password) throws IOException {
        var unfinished = folder.resolve("data.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        var passwordFile = folder.resolve("superuser.password");
        DurableFile.write(passwordFile, password.getBytes(StandardCharsets.UTF_8));
        account.own(passwordFile);
        try {
            startLog();
            var made = account.command(
                            software.program("initdb"),
                            "--pgdata=" + unfinished,
                            "--username=" + superuser,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=" + (Command.ON_MAC ? "en_US.UTF-8" : "C.UTF-8"),
                            "--no-instructions")
                    .succeeds(log);
            if (!made) {
                throw failed();
            }
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Starts the server and returns its port. Some reasons to fail pass within seconds: another program took the port in
     * between, or the processes of a killed server are not quite gone.
     */
    int start() throws IOException, InterruptedException {
        stopOrphan();
        for (int attempt = 1; ; attempt++) {
            startLog();
            int port = freePort();
            writeSettings(port);
            if (control("start", "--log=" + log)) {
                return port;
            }
            if (attempt == ATTEMPTS || !PASSES.matcher(Files.readString(log)).find()) {
                throw failed();
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    /** Ends the server in order: open transactions are rolled back, everything committed is on the disk. */
    void stop() {
        if (!control("stop", "--mode=fast")) {
            throw failed();
        }
    }

    /** PostgreSQL outlives a Java process that was killed. No one else can be using it: the home is locked. */
    private void stopOrphan() {
        ServerProcess.namedIn(data).filter(ServerProcess::isPostgres).ifPresent(_ -> stop());
    }

    private boolean control(String action, String option) {
        return account.command(
                        software.program("pg_ctl"),
                        action,
                        option,
                        "--pgdata=" + data,
                        "--wait",
                        "--timeout=" + ALLOWANCE_SECONDS,
                        "--silent")
                .succeeds(log);
    }

    private void writeSettings(int port) throws IOException {
        var file = data.resolve("postgresql.conf");
        DurableFile.write(file, SETTINGS.formatted(HOST, port).getBytes(StandardCharsets.UTF_8));
        account.own(file);
    }

    /** Each start has its own log, the one before is kept beside it. */
    private void startLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, folder.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        DurableFile.write(log, new byte[0]);
        account.own(log);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private CannotStart failed() {
        try {
            var lines = Files.readAllLines(log);
            var reasons = lines.stream().filter(REASON.asPredicate()).toList();
            var reason = (reasons.isEmpty() ? lines : reasons)
                    .stream()
                            .map(line -> REASON.matcher(line).replaceFirst(""))
                            .distinct()
                            .collect(Collectors.joining(" "));
            return new CannotStart("demo.database.failed", reason, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
