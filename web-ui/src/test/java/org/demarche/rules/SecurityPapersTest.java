package org.demarche.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** E24: docs/security.md answers every requirement that it has to, and what it names is there. */
class SecurityPapersTest {

    private static final int LEVEL_1 = 70;
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern TEST = Pattern.compile("[A-Z][A-Za-z]+Test");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_./-]+/[A-Za-z0-9_.-]+\\.[a-z]+|[A-Z]+\\.md");
    private static final Pattern GAP = Pattern.compile("gap (\\d{4}-\\d{2}-\\d{2})");

    private final List<Line> lines = lines();

    /** A line of a table with a number: of the thirty requirements or of the standard. */
    private record Line(String number, String state, String by) {

        List<String> names() {
            return NAME.matcher(by).results().map(found -> found.group(1)).toList();
        }
    }

    @Test
    void everyRequirementHasALine() throws IOException {
        var asked = asked();
        var answered = new TreeSet<>(lines.stream().map(Line::number).toList());

        assertThat(asked.values().stream().filter("1"::equals)).hasSize(LEVEL_1);
        assertThat(answered).containsAll(asked.keySet());
        assertThat(lines.stream().filter(line -> line.number().matches("\\d+"))).hasSize(30);
    }

    @Test
    void everyLineIsMetByWhatIsThereOrSaysWhyNotOrHasADate() {
        var wrong = new ArrayList<String>();
        for (var line : lines) {
            boolean right =
                    switch (line.state()) {
                        case "met" -> !line.names().isEmpty();
                        case "n/a" -> !line.by().isBlank();
                        default -> GAP.matcher(line.state()).matches() && dated(line.state());
                    };
            if (!right) {
                wrong.add(line.toString());
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTestAndFileThatIsNamedExists() {
        var missing = new TreeSet<String>();
        int named = 0;
        for (var line : lines) {
            for (var name : line.names()) {
                if (TEST.matcher(name).matches() || FILE.matcher(name).matches()) {
                    named++;
                    if (!exists(name)) {
                        missing.add(line.number() + ": " + name);
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(100);
    }

    private static boolean exists(String name) {
        return TEST.matcher(name).matches() ? SourceTree.hasTest(name) : SourceTree.hasFile(name);
    }

    private static boolean dated(String state) {
        return LocalDate.parse(state.substring("gap ".length())).isAfter(LocalDate.EPOCH);
    }

    private static Map<String, String> asked() throws IOException {
        var asked = new TreeMap<String, String>();
        try (InputStream file = SecurityPapersTest.class.getResourceAsStream("/asvs-5.0.csv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(","))
                    .forEach(parts -> asked.put(parts[0], parts[1]));
        }
        return asked;
    }

    private static List<Line> lines() {
        return SourceTree.paper("docs/security.md")
                .lines()
                .filter(line -> line.matches("\\| [0-9.]+ \\|.*"))
                .flatMap(SecurityPapersTest::line)
                .toList();
    }

    private static Stream<Line> line(String text) {
        var parts = text.substring(1).split("\\|");
        int most = parts.length;
        boolean counts = most < 4 || parts[most - 1].strip().matches("\\d+");
        return counts
                ? Stream.empty()
                : Stream.of(new Line(parts[0].strip(), parts[most - 2].strip(), parts[most - 1].strip()));
    }
}
