package org.demarche.core.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.demarche.core.base.Refused;
import org.springframework.stereotype.Component;

/** Looks at a file that has arrived, before anybody else can open it. */
@Component
class Inspection {

    /** What has no place at the beginning of a picture. */
    private static final List<String> SLIPPED_IN = List.of("%pdf-", "<script", "<html", "<svg", "<?php");

    private static final int FIRST_BYTES = 1024;

    /** @throws Refused with the reason, when it is of no kind that is taken, not what its name says, or too much to unpack */
    FileType typeOf(Path file, FileName name) {
        var type = FileType.ofEnding(name.ending()).orElseThrow(() -> new Refused("refused.file.kind", name.text()));
        try {
            var beginning = beginning(file);
            var content = Content.isArchive(beginning) ? Archive.contentOf(file) : Content.of(beginning);
            if (!type.mayHold(content)) {
                throw new Refused("refused.file.content", name.text());
            }
            look(type, file, beginning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return type;
    }

    private static void look(FileType type, Path file, byte[] beginning) throws IOException {
        switch (type.shape()) {
            case SINGLE -> requireOneKind(file);
            case PICTURE -> {
                requireNothingSlippedIn(beginning);
                requireOneKind(file);
                Picture.requireSmall(file);
            }
            case OFFICE -> Archive.requireDocument(file);
            case ARCHIVE -> Archive.requireFiles(file);
            case OPAQUE -> {}
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var beginning = content.readNBytes(Content.BEGINNING);
            if (beginning.length == 0) {
                throw new Refused("refused.file.empty");
            }
            return beginning;
        }
    }

    private static void requireNothingSlippedIn(byte[] beginning) {
        int length = Math.min(beginning.length, FIRST_BYTES);
        var words = new String(beginning, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (SLIPPED_IN.stream().anyMatch(words::contains)) {
            throw new Refused("refused.file.two-kinds");
        }
    }

    /** An archive is read from its end, so it can stand behind anything. */
    private static void requireOneKind(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            throw new Refused("refused.file.two-kinds", archive.size());
        } catch (ZipException noArchive) {
            return;
        }
    }
}
