package org.demarche.demo.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.demarche.demo.home.CannotStart;

/**
 * What only the superuser can do, done at every start so that an interrupted first start is made good by the next. Every
 * value in these statements is a constant of this package or a password of hexadecimal digits.
 */
final class Bootstrap implements AutoCloseable {

    private final Connection connection;

    Bootstrap(String url, Login superuser) throws SQLException {
        connection = DriverManager.getConnection(url, superuser.name(), superuser.password());
    }

    /** A setting stored by {@code alter system} would win over the file; what is committed must be on the disk. */
    void requireDurability() throws SQLException {
        for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            try (var statement = connection.createStatement();
                    var value = statement.executeQuery("show " + setting)) {
                value.next();
                if (!"on".equals(value.getString(1))) {
                    throw new CannotStart("demo.database.not-durable", setting);
                }
            }
        }
    }

    void login(Login login) throws SQLException {
        if (!exists("select from pg_roles where rolname = ?", login.name())) {
            execute("create role " + login.name());
        }
        execute("alter role %s with login password '%s'".formatted(login.name(), login.password()));
    }

    /** Lets the application run {@code analyze} after it loaded much, without owning a table. */
    void mayCountRows(Login login) throws SQLException {
        execute("grant pg_maintain to " + login.name());
    }

    void database(String name, String owner) throws SQLException {
        if (!exists("select from pg_database where datname = ?", name)) {
            execute("create database " + name + " owner " + owner);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
