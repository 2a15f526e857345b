package org.demarche;

import java.util.List;

/** The product cannot start: settings without a sensible default are not set. */
class MissingSettings extends RuntimeException {

    MissingSettings(List<String> names) {
        super("Demarche cannot start: set " + String.join(" and ", names) + " (see docs/operations.md).");
    }
}
