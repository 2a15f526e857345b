package org.demarche.demo.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A process that starts a database, saves one row and waits for its end: what remains when the product is killed. */
final class OrphanedServer {

    private OrphanedServer() {}

    public static void main(String[] args) throws SQLException, IOException {
        var database = EmbeddedDatabase.start(Path.of(args[0]), Path.of(args[1]));
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.name(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("create table letter (subject text)");
            statement.execute("insert into letter values ('Звернення')");
            System.out.println("saved");
            System.in.read();
        }
    }

    /** Runs it without a single environment variable, and kills it as soon as the row is saved. */
    static void leaveBehind(Path folder, Path software) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                OrphanedServer.class.getName(),
                folder.toString(),
                software.toString());
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        var process = builder.start();
        try (var output = process.inputReader()) {
            if (output.lines().noneMatch("saved"::equals)) {
                throw new IllegalStateException("The process ended by itself");
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
