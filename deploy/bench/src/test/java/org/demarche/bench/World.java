package org.demarche.bench;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.demarche.testing.TestDatabase;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Many cases of many people, of which a tenth is due; and what was said of them by mail, which can be forgotten. */
final class World {

    private final String address;

    /** @param cases a multiple of 500, at least 5 000; for each 500 there is one person */
    World(String address, int cases, LocalDate today) throws SQLException {
        this.address = address;
        try (var connection = TestDatabase.connectAsOwner(address)) {
            var owner = client(connection);
            owner.sql("set session_replication_role = replica").update();
            set(owner, "bench.cases", String.valueOf(cases));
            set(owner, "bench.today", today.toString());
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("world.sql", World.class));
            owner.sql("vacuum analyze").update();
        }
    }

    private static void set(JdbcClient owner, String name, String value) {
        owner.sql("select set_config(:name, :value, false)")
                .param("name", name)
                .param("value", value)
                .query(String.class)
                .single();
    }

    /** As if nobody had been told anything yet. */
    void forgetMail() throws SQLException {
        change(
                "set session_replication_role = replica",
                "truncate reminder, notice, message, timeline_entry",
                "update reminder_plan set planned_at = null, reckoned_at = null",
                "vacuum analyze reminder");
    }

    /** @param form {@code DIGEST} or {@code SINGLE}, for everybody */
    void want(String form) throws SQLException {
        change("set session_replication_role = replica", "update reminder_policy set form = '" + form + "'");
    }

    Figures.Setting setting(double load) throws SQLException {
        return new Figures.Setting(
                ask("select count(*) from outreach_case", Integer.class),
                ask("select count(*) from app_user", Integer.class),
                ask("select (select count(*) from dispatch) + (select count(*) from response)", Integer.class),
                ask("show fsync", String.class),
                ask("show synchronous_commit", String.class),
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(option -> option.startsWith("-X"))
                        .toList(),
                Runtime.getRuntime().availableProcessors(),
                load);
    }

    /** Messages that the mail server took. */
    int sent() throws SQLException {
        return ask("select count(*) from message where state = 'SENT'", Integer.class);
    }

    /** Reminders in messages. */
    int told() throws SQLException {
        return ask("select count(*) from reminder where state = 'COLLECTED'", Integer.class);
    }

    long transactions() throws SQLException {
        return ask(
                "select xact_commit + xact_rollback from pg_stat_database where datname = current_database()",
                Long.class);
    }

    /** The processes of the database that serve the application. */
    List<Long> servants() throws SQLException {
        try (var connection = TestDatabase.connectAsOwner(address)) {
            return client(connection)
                    .sql(
                            "select pid from pg_stat_activity where datname = current_database() and usename = :application")
                    .param("application", TestDatabase.APPLICATION)
                    .query(Long.class)
                    .list();
        }
    }

    private <T> T ask(String sql, Class<T> type) throws SQLException {
        try (var connection = TestDatabase.connectAsOwner(address)) {
            return client(connection).sql(sql).query(type).single();
        }
    }

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private void change(String... statements) throws SQLException {
        try (var connection = TestDatabase.connectAsOwner(address);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
