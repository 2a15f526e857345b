package org.demarche.demo.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.demarche.demo.home.DurableFile;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's programs for this machine, unpacked once. The folder's name comes from the content, so that a new version
 * unpacks beside the old one and half an unpacking is never used.
 */
final class PostgresSoftware {

    private final Path folder;

    private PostgresSoftware(Path folder) {
        this.folder = folder;
    }

    /** Unpacks below the given folder unless that was done before; takes seconds the first time. */
    static PostgresSoftware below(Path parent) {
        try {
            var archive = archive();
            var folder = parent.resolve("software-" + fingerprint(archive));
            if (!Files.isDirectory(folder)) {
                var half = parent.resolve("software.unfinished");
                FileSystemUtils.deleteRecursively(half);
                unpack(archive, DurableFile.folder(half));
                Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PostgresSoftware(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static byte[] archive() throws IOException {
        var system = Command.ON_MAC ? "Darwin" : "Linux";
        try (var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
            return archive.readAllBytes();
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("The archive of PostgreSQL leaves its folder: " + entry.getName());
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
