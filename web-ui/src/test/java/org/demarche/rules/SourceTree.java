package org.demarche.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the project, of all its modules, as they lie on disk. */
final class SourceTree {

    private static final Path ROOT = root();

    private static final Set<String> TESTS = tests();

    private SourceTree() {}

    /** What the product is made of, without tests. */
    static Map<Path, String> java(String module) {
        return read(ROOT.resolve(module), "src/main/java", ".java");
    }

    static Map<Path, String> allJava() {
        return read(ROOT, "src/main/java", ".java");
    }

    /** The tests of all modules. */
    static Map<Path, String> testJava() {
        return read(ROOT, "src/test/java", ".java");
    }

    /** The bundles of one language, of all modules. */
    static Map<Path, String> texts(String language) {
        return read(ROOT, "src/main/resources/texts", "_" + language + ".properties");
    }

    /** A document, by its place in the project. */
    static String paper(String name) {
        try {
            return Files.readString(ROOT.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean hasFile(String name) {
        return Files.isRegularFile(ROOT.resolve(name));
    }

    /** Whichever module it is in. */
    static boolean hasTest(String name) {
        return TESTS.contains(name + ".java");
    }

    private static Set<String> tests() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().contains("src/test/java"))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Path, String> read(Path from, String folder, String ending) {
        var found = new TreeMap<Path, String>();
        try (var files = Files.walk(from)) {
            for (var file : candidates(files, folder, ending)) {
                found.put(ROOT.relativize(file), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found.isEmpty()) {
            throw new AssertionError("Nothing found in " + from + " of " + folder + ending);
        }
        return found;
    }

    private static List<Path> candidates(Stream<Path> files, String folder, String ending) {
        return files.filter(file -> !file.toString().contains("/target/"))
                .filter(file ->
                        file.toString().contains(folder) && file.toString().endsWith(ending))
                .toList();
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
