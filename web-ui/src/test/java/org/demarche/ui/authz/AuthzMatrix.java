package org.demarche.ui.authz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The first document of {@code authz-matrix.yml}, the routes: for every route, row and role, how the address answers. */
final class AuthzMatrix {

    static final String ANONYMOUS = "anonymous";

    private final Map<String, Map<String, Map<String, String>>> routes;

    private AuthzMatrix(Map<String, Map<String, Map<String, String>>> routes) {
        this.routes = routes;
    }

    /** One expectation. */
    record Cell(String route, String row, String who, String expected) {}

    @SuppressWarnings("unchecked") // the file is ours; a wrong shape fails the test at once
    static AuthzMatrix read() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var file = AuthzMatrix.class.getResourceAsStream("/org/demarche/testing/authz-matrix.yml")) {
            return new AuthzMatrix((Map<String, Map<String, Map<String, String>>>)
                    new Yaml(options).loadAll(file).iterator().next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> routes() {
        return routes.keySet();
    }

    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        routes.forEach((route, rows) -> rows.forEach(
                (row, roles) -> roles.forEach((who, expected) -> cells.add(new Cell(route, row, who, expected)))));
        return cells;
    }

    /** Rows that the route must have, and has not: an address with an id asks for every kind of id. */
    Set<String> missingRows(String route) {
        var rows = new TreeSet<>(Set.of("page"));
        if (route.contains(":")) {
            boolean optional = route.matches("[^:]*:[^/]*\\?.*");
            rows = new TreeSet<>(optional ? Set.of("page", "missing") : Set.of("missing"));
            if (!routes.getOrDefault(route, Map.of()).containsKey("shared")) {
                rows.addAll(Set.of("own", "other"));
            }
        }
        if (route.startsWith("cases/:")) {
            rows.add("restricted");
        }
        rows.removeAll(routes.getOrDefault(route, Map.of()).keySet());
        return rows;
    }
}
