package org.demarche.migrations;

/** Demo and real databases can never be mixed up: the start is refused before anything is written. */
public class WrongDatabase extends RuntimeException {

    WrongDatabase(String message) {
        super(message);
    }
}
