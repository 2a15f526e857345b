package org.demarche.core.audit;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import org.demarche.testing.SmallWorld;
import org.demarche.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A process that changes rows in short transactions until it is killed. */
public final class Scribbler {

    private Scribbler() {}

    /** @param arguments the address of the database, and the seed */
    public static void main(String[] arguments) throws SQLException {
        var random = new Random(Long.parseLong(arguments[1]));
        var connection = DriverManager.getConnection(arguments[0], TestDatabase.OWNER, TestDatabase.PASSWORD);
        var database = new SingleConnectionDataSource(connection, true);
        var jdbc = JdbcClient.create(database);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        while (true) {
            transaction.executeWithoutResult(status -> {
                scribble(new SmallWorld(jdbc), random);
                if (random.nextInt(10) == 0) {
                    status.setRollbackOnly();
                }
            });
            System.out.println("again");
        }
    }

    private static void scribble(SmallWorld world, Random random) {
        var due = LocalDate.of(2026, 12, 1);
        var somebody = world.staff("Somebody", "Europe/Kyiv", "uk");
        var task = world.task(somebody, "Call", due);
        for (int i = random.nextInt(5); i > 0; i--) {
            world.run("update task set due_on = due_on + 1 where id = ?", task);
        }
        if (random.nextBoolean()) {
            world.run("delete from task where id = ?", task);
        }
        var caseId = world.openCase(somebody, somebody);
        world.nextAction(caseId, "CALL", "Call", due);
    }
}
