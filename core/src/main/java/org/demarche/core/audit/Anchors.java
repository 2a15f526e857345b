package org.demarche.core.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps heads of the chain outside of the database, in a file that is only ever added to, and in the log. Without it whoever
 * owns the database could cut the end off the chain, or write it anew.
 */
class Anchors {

    private static final Logger LOG = LoggerFactory.getLogger(Anchors.class);
    private static final String FILE = "audit.log";
    private static final String SUFFIX = ".log";

    private final Path folder;

    Anchors(Path folder) {
        this.folder = folder;
    }

    void drop(Anchor anchor) {
        LOG.info("Audit anchor: {}", anchor.line());
        try {
            Files.createDirectories(folder);
            try (var file =
                    FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                file.write(ByteBuffer.wrap((anchor.line() + "\n").getBytes(StandardCharsets.UTF_8)));
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that was ever anchored, from all files of the folder: those of other nodes may lie there too. */
    Kept all() {
        var anchors = new ArrayList<Anchor>();
        int unreadable = 0;
        for (var line : lines()) {
            var anchor = Anchor.read(line);
            anchor.ifPresent(anchors::add);
            unreadable += anchor.isPresent() || line.isBlank() ? 0 : 1;
        }
        return new Kept(anchors, unreadable);
    }

    record Kept(List<Anchor> anchors, int unreadable) {}

    private List<String> lines() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (var file : files) {
                lines.addAll(Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
