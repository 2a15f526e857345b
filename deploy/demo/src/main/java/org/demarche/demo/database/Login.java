package org.demarche.demo.database;

/** A name and a password that open the database. */
public record Login(String name, String password) {

    @Override
    public String toString() { // never the password, which would end in a log
        return name;
    }
}
