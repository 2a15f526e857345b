package org.demarche.ui.authz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The document of {@code authz-matrix.yml} on what takes requests besides the routes.
 *
 * @param servlets by name, what they are mapped to
 * @param filters by name, what they are mapped to
 * @param chains of Spring Security, by what they match, their filters in order
 * @param handlers by method and path: row, who, answer
 */
record Doors(
        Map<String, List<String>> servlets,
        Map<String, List<String>> filters,
        Map<String, List<String>> chains,
        Map<String, Map<String, Map<String, String>>> handlers) {

    @SuppressWarnings("unchecked") // the file is ours; a wrong shape fails the test at once
    static Doors read() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var file = Doors.class.getResourceAsStream("/org/demarche/testing/authz-matrix.yml")) {
            var document = StreamSupport.stream(new Yaml(options).loadAll(file).spliterator(), false)
                    .map(each -> (Map<String, Object>) each)
                    .filter(each -> each.containsKey("handlers"))
                    .findFirst()
                    .orElseThrow();
            return new Doors(
                    (Map<String, List<String>>) document.get("servlets"),
                    (Map<String, List<String>>) document.get("filters"),
                    (Map<String, List<String>>) document.get("chains"),
                    (Map<String, Map<String, Map<String, String>>>) document.get("handlers"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
