package org.demarche.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changes of the schema that this version of the product brings, by their ids. Read from the files themselves: whoever
 * only asks whether the schema fits should not wait for all of Liquibase.
 */
final class KnownChanges {

    private static final String CHANGELOG = "db/changelog.yaml";
    private static final Pattern INCLUDED = Pattern.compile("(?m)^ *- include: *\\{ *file: *(\\S+) *}");
    private static final Pattern IN_CHANGELOG = Pattern.compile("(?m)^ +id: *(\\S+)");
    private static final Pattern IN_FILE = Pattern.compile("(?m)^--changeset [^:\\s]+:(\\S+)");

    private KnownChanges() {}

    static Set<String> ids() {
        var changelog = read(CHANGELOG);
        var included = found(INCLUDED, changelog).map(KnownChanges::read).flatMap(content -> found(IN_FILE, content));
        return Stream.concat(found(IN_CHANGELOG, changelog), included).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> found(Pattern pattern, String content) {
        return pattern.matcher(content).results().map((MatchResult match) -> match.group(1));
    }

    private static String read(String file) {
        try (var content = KnownChanges.class.getClassLoader().getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException("Not on the class path: " + file);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
