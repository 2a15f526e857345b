package org.demarche.core.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The head of the chain as it was at some time, written where the database does not reach. One line of text. */
record Anchor(Instant at, long number, String head) {

    private static final Pattern LINE = Pattern.compile("(\\S+) seal (\\d{1,18}) head ([0-9a-f]{64})");

    /** Empty for a line that no anchor looks like. */
    static Optional<Anchor> read(String line) {
        var found = LINE.matcher(line.strip());
        try {
            return found.matches()
                    ? Optional.of(
                            new Anchor(Instant.parse(found.group(1)), Long.parseLong(found.group(2)), found.group(3)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    String line() {
        return at + " seal " + number + " head " + head;
    }
}
