package org.demarche.demo.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders for this user's eyes only that are on the disk, whole, when the call returns. */
public final class DurableFile {

    private DurableFile() {}

    /** Writes beside the target and renames, so that nobody ever sees half a file. */
    public static void write(Path target, byte[] content) throws IOException {
        var half = target.resolveSibling("." + target.getFileName() + ".part");
        Files.deleteIfExists(half);
        Files.createFile(half, permissions("rw-------"));
        try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            for (var bytes = ByteBuffer.wrap(content); bytes.hasRemaining(); ) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        force(target.toAbsolutePath().getParent());
    }

    /** The folder, made if it is not there; the folders above it too. */
    public static Path folder(Path folder) {
        try {
            var parent = folder.toAbsolutePath().getParent();
            if (parent != null && !Files.isDirectory(parent)) {
                folder(parent);
            }
            Files.createDirectory(folder, permissions("rwx------"));
            force(parent);
        } catch (FileAlreadyExistsException _) {
            if (!Files.isDirectory(folder)) {
                throw new CannotStart("demo.home.not-a-folder", folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** Makes a rename or a new entry last; where the system cannot sync a folder, it needs none. */
    private static void force(Path folder) throws IOException {
        if (posix()) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] permissions(String of) {
        return posix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(of))}
                : new FileAttribute<?>[0];
    }

    private static boolean posix() {
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
