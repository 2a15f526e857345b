package org.demarche.testing;

/** Migrates one database, as a node does when it starts, in a process that can be killed. */
final class Migrator {

    private Migrator() {}

    public static void main(String... arguments) {
        TestDatabase.migrate(arguments[0]);
    }
}
