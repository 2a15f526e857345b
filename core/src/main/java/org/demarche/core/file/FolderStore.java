package org.demarche.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The store in {@code DEMARCHE_HOME/files}. A file is renamed into its place in one step. */
@Component
class FolderStore implements FileStore {

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
    public Optional<Resource> open(String sha256) {
        return Optional.of(path(sha256)).filter(Files::isRegularFile).map(FileSystemResource::new);
    }

    private Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
