package org.demarche.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.core.base.Refused;
import org.springframework.stereotype.Component;

/**
 * Bytes under their SHA-256. They are streamed to a temporary file while they are hashed, forced to the disk and renamed in
 * one step: a file that is there is whole.
 */
@Component
class FileStore {

    static final int MEGABYTES = 25;
    static final long MOST = MEGABYTES * 1024L * 1024L;
    private static final int BUFFER = 64 * 1024;

    private final Path folder;

    FileStore(FileSettings settings) {
        this.folder = settings.files();
    }

    /** What was written. */
    record Written(String sha256, long size) {}

    /** @throws Refused when there are more than 25 megabytes; nothing is left behind then */
    Written write(InputStream content) {
        try {
            Files.createDirectories(folder);
            var temporary = Files.createTempFile(folder, "incoming-", ".part");
            try {
                var digest = sha256();
                long size = copy(content, temporary, digest);
                var name = HexFormat.of().formatHex(digest.digest());
                settle(temporary, path(name));
                return new Written(name, size);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static long copy(InputStream content, Path temporary, MessageDigest digest) throws IOException {
        long size = 0;
        var buffer = new byte[BUFFER];
        try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > MOST) {
                    throw new Refused("refused.file.too-large", MEGABYTES);
                }
                digest.update(buffer, 0, read);
                for (var bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) {
                    channel.write(bytes);
                }
            }
            channel.force(true);
        }
        return size;
    }

    private static void settle(Path temporary, Path target) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("The folder of files must lie on one file system", e);
        }
        try (var directory = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
