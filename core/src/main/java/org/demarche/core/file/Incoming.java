package org.demarche.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.demarche.core.base.Refused;
import org.springframework.stereotype.Component;

/** Streams bytes to a temporary file while they are hashed, and forces them to the disk. One buffer of memory is used for each. */
@Component
class Incoming {

    static final long MOST = Limits.MEGABYTES * (long) Limits.MEGABYTE;
    private static final int BUFFER = 64 * 1024;
    private static final String PART = ".part";

    /** Longer than anything comes in: what is older was left by a process that ended. */
    private static final Duration ABANDONED = Duration.ofHours(6);

    private final Path folder;

    Incoming(FileSettings settings, Clock clock) {
        folder = settings.files().resolve("incoming");
        sweep(clock);
    }

    /** @throws Refused when there are more than 25 megabytes, or the rest does not come; nothing is left behind then */
    Arrived take(InputStream content) {
        try {
            Files.createDirectories(folder);
            var temporary = Files.createTempFile(folder, "", PART);
            boolean whole = false;
            try {
                var digest = Hash.begin();
                long size = copy(content, temporary, digest);
                whole = true;
                return new Arrived(temporary, HexFormat.of().formatHex(digest.digest()), size);
            } finally {
                if (!whole) {
                    Files.deleteIfExists(temporary);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long copy(InputStream content, Path temporary, MessageDigest digest) throws IOException {
        long size = 0;
        var buffer = new byte[BUFFER];
        try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            for (int read = next(content, buffer); read >= 0; read = next(content, buffer)) {
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                size += FileWork.done(() -> write(bytes, channel, digest));
                if (size > MOST) {
                    throw new Refused("refused.file.too-large", Limits.MEGABYTES);
                }
            }
            return FileWork.done(() -> flush(channel));
        }
    }

    private static int write(ByteBuffer bytes, FileChannel channel, MessageDigest digest) throws IOException {
        digest.update(bytes.duplicate());
        int written = 0;
        while (bytes.hasRemaining()) {
            written += channel.write(bytes);
        }
        return written;
    }

    private static long flush(FileChannel channel) throws IOException {
        channel.force(true);
        return channel.size();
    }

    private static int next(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            var cutOff = new Refused("refused.file.cut-off");
            cutOff.initCause(e);
            throw cutOff;
        }
    }

    private void sweep(Clock clock) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var before = clock.instant().minus(ABANDONED);
        try (var parts = Files.newDirectoryStream(folder, "*" + PART)) {
            for (var part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
