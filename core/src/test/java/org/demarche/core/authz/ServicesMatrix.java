package org.demarche.core.authz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The document <em>services</em> of {@code authz-matrix.yml}: methods by class and pattern, and for every pattern what each
 * row answers to each role.
 */
final class ServicesMatrix {

    private static final String FILE = "/org/demarche/testing/authz-matrix.yml";

    private final Map<String, Map<String, Map<String, String>>> patterns;
    private final Set<String> recentSignIn;
    private final Map<String, String> patternOf = new HashMap<>();

    private ServicesMatrix(
            Map<String, Map<String, Map<String, String>>> patterns,
            List<String> recentSignIn,
            Map<String, Map<String, List<String>>> services) {
        this.patterns = patterns;
        this.recentSignIn = new TreeSet<>(recentSignIn);
        services.forEach((type, byPattern) ->
                byPattern.forEach((pattern, methods) -> methods.forEach(method -> put(type + "." + method, pattern))));
    }

    @SuppressWarnings("unchecked") // the file is ours; a wrong shape fails the test at once
    static ServicesMatrix read() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var file = ServicesMatrix.class.getResourceAsStream(FILE)) {
            var documents = StreamSupport.stream(new Yaml(options).loadAll(file).spliterator(), false)
                    .map(document -> (Map<String, Object>) document)
                    .filter(document -> document.containsKey("services"))
                    .toList();
            var services = documents.getFirst();
            return new ServicesMatrix(
                    (Map<String, Map<String, Map<String, String>>>) services.get("patterns"),
                    (List<String>) services.get("recent-sign-in"),
                    (Map<String, Map<String, List<String>>>) services.get("services"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every method that has an entry, as {@code outreach.StageService.move}. */
    Set<String> methods() {
        return patternOf.keySet();
    }

    /** Those that take a recent sign-in. */
    Set<String> recentSignIn() {
        return recentSignIn;
    }

    Set<String> patterns() {
        return patterns.keySet();
    }

    Set<String> usedPatterns() {
        return Set.copyOf(patternOf.values());
    }

    Set<String> rows(String method) {
        return grid(method).keySet();
    }

    /** What the file says; null when it says nothing. */
    @Nullable
    String expected(String method, Row row, Who who) {
        if (!who.hasAColumn()) {
            return "refused";
        }
        return grid(method).getOrDefault(row.key(), Map.of()).get(who.name());
    }

    /** The names of the columns of every row of a pattern, to see that none is left out. */
    Map<String, Set<String>> columns(String pattern) {
        var columns = new LinkedHashMap<String, Set<String>>();
        patterns.getOrDefault(pattern, Map.of()).forEach((row, roles) -> columns.put(row, roles.keySet()));
        return columns;
    }

    private Map<String, Map<String, String>> grid(String method) {
        return patterns.getOrDefault(patternOf.getOrDefault(method, ""), Map.of());
    }

    private void put(String method, String pattern) {
        var before = patternOf.put(method, pattern);
        if (before != null) {
            throw new AssertionError(method + " has two entries: " + before + " and " + pattern);
        }
        if (!patterns.containsKey(pattern)) {
            throw new AssertionError(method + " is of a pattern that does not exist: " + pattern);
        }
    }
}
