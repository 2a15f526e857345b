package org.demarche.demo.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds the whole installation, open in one process at a time. The lock is the operating system's, so
 * that it falls with the process, also by {@code kill -9}.
 */
public final class DemoHome implements AutoCloseable {

    private static final String LOCK = "running.lock";

    private final Path folder;
    private final FileChannel lock;

    private DemoHome(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Opens the folder, making it if need be.
     *
     * @throws CannotStart if another process has it open
     */
    public static DemoHome open(Path folder) {
        var home = DurableFile.folder(folder.toAbsolutePath().normalize());
        try {
            var channel = FileChannel.open(
                    home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new CannotStart("demo.home.in-use", home);
            }
            return new DemoHome(home, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** A folder inside this one, there when the call returns. */
    public Path folder(String name) {
        return DurableFile.folder(folder.resolve(name));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) { // this very process has it
            return null;
        }
    }
}
