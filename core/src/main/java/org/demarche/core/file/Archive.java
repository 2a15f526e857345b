package org.demarche.core.file;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.demarche.core.base.Refused;

/**
 * Unpacks an archive to nowhere and counts: what it says of its own sizes is not believed. An archive that cannot be unpacked,
 * for one because it asks for a password, is refused.
 */
final class Archive {

    private static final int LONGEST_MARK = 100;

    /** What computers add by themselves. */
    private static final Set<String> BY_THE_WAY = Set.of(".DS_Store", "Thumbs.db", "desktop.ini", "mimetype");

    /** Of each entry: enough for every mark that is asked for. */
    private static final int BEGINNING = 8 * 1024;

    private static final String MACROS = "vbaProject.bin";

    private final boolean filesForThemselves;
    private final long packed;
    private long unpacked;
    private int entries;

    private Archive(boolean filesForThemselves, long packed) {
        this.filesForThemselves = filesForThemselves;
        this.packed = packed;
    }

    /** What kind of archive it is: its mark, the part that only one kind has, or {@link Content#ZIP}. */
    static String contentOf(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            var mark = archive.getEntry("mimetype");
            if (mark != null) {
                try (var content = archive.getInputStream(mark)) {
                    var kind = new String(content.readNBytes(LONGEST_MARK), StandardCharsets.US_ASCII).strip();
                    return kind.startsWith(Content.OPEN) || kind.equals(Content.SIGNED) ? kind : Content.ZIP;
                }
            }
            for (var part : Set.of(Content.WORD, Content.EXCEL, Content.POWERPOINT)) {
                if (archive.getEntry("[Content_Types].xml") != null && archive.getEntry(part) != null) {
                    return part;
                }
            }
            return Content.ZIP;
        } catch (ZipException e) {
            throw broken();
        }
    }

    /** @throws Refused when it is too much, too deep, or holds macros */
    static void requireDocument(Path file) throws IOException {
        new Archive(false, Files.size(file)).walk(file);
    }

    /** @throws Refused when it is too much, too deep, or holds what would not be taken for itself */
    static void requireFiles(Path file) throws IOException {
        new Archive(true, Files.size(file)).walk(file);
    }

    private void walk(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            count(0, archive.size());
            entries = 0;
            for (var all = archive.entries(); all.hasMoreElements(); ) {
                var entry = all.nextElement();
                try (var content = archive.getInputStream(entry)) {
                    look(entry, content, 1);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw broken();
        }
    }

    private void walk(InputStream content, int depth) throws IOException {
        if (depth > Limits.DEPTH) {
            throw new Refused("refused.file.archive-deep", Limits.DEPTH);
        }
        var archive = new ZipInputStream(content);
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            look(entry, archive, depth);
        }
    }

    private void look(ZipEntry entry, InputStream content, int depth) throws IOException {
        count(0, 1);
        requireInside(entry.getName());
        if (entry.isDirectory()) {
            return;
        }
        var beginning = content.readNBytes(BEGINNING);
        if (filesForThemselves && !isByTheWay(entry.getName())) {
            requireTaken(entry.getName(), beginning);
        } else if (entry.getName().endsWith(MACROS)) {
            throw new Refused("refused.file.macros");
        }
        count(beginning.length, 0);
        var rest = new Rest(content);
        if (Content.isArchive(beginning)) {
            walk(new SequenceInputStream(new ByteArrayInputStream(beginning), rest), depth + 1);
        }
        rest.transferTo(OutputStream.nullOutputStream());
    }

    private static void requireTaken(String name, byte[] beginning) {
        var fileName = new FileName(name);
        var type = FileType.ofEnding(fileName.ending())
                .orElseThrow(() -> new Refused("refused.file.archive-kind", fileName.text()));
        boolean packed = Content.isArchive(beginning);
        boolean mayBePacked = type.shape() == FileType.Shape.OFFICE || type.shape() == FileType.Shape.ARCHIVE;
        if (beginning.length > 0 && (packed ? !mayBePacked : !type.mayHold(Content.of(beginning)))) {
            throw new Refused("refused.file.archive-kind", fileName.text());
        }
    }

    private static void requireInside(String name) {
        var path = name.replace('\\', '/');
        if (path.startsWith("/") || path.matches("^[A-Za-z]:.*") || ("/" + path + "/").contains("/../")) {
            throw new Refused("refused.file.archive-names");
        }
    }

    private static boolean isByTheWay(String name) {
        return name.startsWith("__MACOSX/") || BY_THE_WAY.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    private void count(long bytes, int more) {
        unpacked += bytes;
        entries += more;
        boolean tooMuch = unpacked > Limits.UNPACKED_MEGABYTES * (long) Limits.MEGABYTE || entries > Limits.ENTRIES;
        if (tooMuch || unpacked > Limits.SMALL && unpacked > packed * Limits.RATIO) {
            throw new Refused("refused.file.archive-large", Limits.ENTRIES, Limits.UNPACKED_MEGABYTES);
        }
    }

    private static Refused broken() {
        return new Refused("refused.file.archive-broken");
    }

    /** Counts while it is read, and leaves the archive open behind it. */
    private final class Rest extends FilterInputStream {

        Rest(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            int read = super.read(buffer, from, most);
            count(Math.max(read, 0), 0);
            return read;
        }

        @Override
        public void close() {
            // the archive goes on with its next entry
        }
    }
}
