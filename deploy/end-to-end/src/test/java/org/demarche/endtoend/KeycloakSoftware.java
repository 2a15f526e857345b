package org.demarche.endtoend;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.springframework.util.FileSystemUtils;

/**
 * Keycloak's distribution, unpacked and prepared once for all runs, outside of {@code target}. It comes to its place in one
 * step and only when it is whole: of runs that begin at once one prepares it, and one that is interrupted leaves nothing
 * that the next would take for it.
 */
final class KeycloakSoftware {

    private static final List<String> PREPARATION =
            List.of("build", "--db=dev-mem", "--cache=local", "--health-enabled=false", "--metrics-enabled=false");
    private static final String UNFINISHED = "unfinished-";

    private final Path archive;
    private final Path home;

    /**
     * @param archive as Maven fetches it
     * @param home where it shall be; the folder above it may be shared
     */
    KeycloakSoftware(Path archive, Path home) {
        this.archive = archive;
        this.home = home;
    }

    /** That of this build. */
    static KeycloakSoftware ofBuild() {
        return new KeycloakSoftware(
                Path.of(System.getProperty("demarche.keycloak.archive", "/nowhere")),
                Path.of(System.getProperty("demarche.keycloak", "/nowhere")));
    }

    /** Whether it is there, or can be made without a network. */
    boolean isAtHand() {
        return isPrepared() || Files.exists(archive);
    }

    /** Where it is, ready to be started. */
    Path prepared() throws IOException {
        var shared = Files.createDirectories(home.getParent());
        try (var file = FileChannel.open(
                        shared.resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            if (lock.isValid() && !isPrepared()) {
                clear(shared);
                var unfinished = Files.createTempDirectory(shared, UNFINISHED);
                var whole = prepare(unpack(unfinished));
                FileSystemUtils.deleteRecursively(home);
                Files.move(whole, home, StandardCopyOption.ATOMIC_MOVE);
                Files.delete(unfinished);
            }
        }
        return home;
    }

    private boolean isPrepared() {
        var mark = mark(home);
        try {
            return Files.exists(mark) && Files.readAllLines(mark).equals(PREPARATION);
        } catch (IOException _) {
            return false;
        }
    }

    /** What interrupted runs left. */
    private static void clear(Path shared) throws IOException {
        try (var left = Files.newDirectoryStream(shared, UNFINISHED + "*")) {
            for (var each : left) {
                FileSystemUtils.deleteRecursively(each);
            }
        }
    }

    /** The one folder of the archive. */
    private Path unpack(Path into) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("It leads out of the archive: " + entry);
                }
                Files.createDirectories(entry.isDirectory() ? target : target.getParent());
                if (!entry.isDirectory()) {
                    try (var content = zip.getInputStream(entry)) {
                        Files.copy(content, target);
                    }
                }
            }
        }
        try (var folders = Files.list(into)) {
            return folders.findFirst().orElseThrow(() -> new IOException("Nothing is in " + archive));
        }
    }

    private Path prepare(Path unpacked) throws IOException {
        var command =
                new ArrayList<>(List.of("sh", unpacked.resolve("bin/kc.sh").toString()));
        command.addAll(PREPARATION);
        var log = Files.createDirectories(Path.of("target")).resolve("keycloak-preparation.txt");
        var preparing = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        preparing.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (preparing.start().onExit().join().exitValue() != 0) {
            throw new IllegalStateException("Keycloak cannot be prepared: see " + log.toAbsolutePath());
        }
        Files.write(mark(unpacked), PREPARATION);
        return unpacked;
    }

    private static Path mark(Path folder) {
        return folder.resolve("prepared-for-demarche.txt");
    }
}
