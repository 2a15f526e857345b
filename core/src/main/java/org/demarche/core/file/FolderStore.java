package org.demarche.core.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;

/** The store in {@code DEMARCHE_HOME/files}. A file is renamed into its place in one step. */
class FolderStore implements FileStore {

    /** A folder that is named by the beginning of what lies in it; what is coming in has another. */
    private static final String SHELF = "[0-9a-f][0-9a-f]";

    private final Path folder;

    FolderStore(FileSettings settings) {
        this.folder = settings.files();
    }

    @Override
    public void keep(Arrived file) throws IOException {
        var target = path(file.sha256());
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        try {
            Files.move(file.file(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("The folder of files must lie on one file system", e);
        }
        try (var directory = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    @Override
    public Optional<Resource> open(String sha256, long size) {
        var file = path(sha256);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            CheckedContent.requireSize(sha256, size, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new CheckedContent(sha256, size, () -> Files.newInputStream(file)));
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    @Override
    public void visit(Instant before, Consumer<String> visitor) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var shelves = Files.newDirectoryStream(folder, SHELF)) {
            for (var shelf : shelves) {
                visit(shelf, before, visitor);
            }
        }
    }

    private static void visit(Path shelf, Instant before, Consumer<String> visitor) throws IOException {
        try (var files = Files.newDirectoryStream(shelf)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    visitor.accept(file.getFileName().toString());
                }
            }
        }
    }

    private Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
