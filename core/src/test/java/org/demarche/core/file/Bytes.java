package org.demarche.core.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Contents of files of many kinds, made as small as their kind allows. */
final class Bytes {

    private Bytes() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static byte[] office(String part) {
        return zip("[Content_Types].xml", text("<Types/>"), part, text("<document/>"));
    }

    /** Names and contents in turn. */
    static byte[] zip(Object... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                archive.putNextEntry(new ZipEntry((String) entries[i]));
                archive.write((byte[]) entries[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] many(int entries) {
        var all = new Object[2 * entries];
        for (int i = 0; i < entries; i++) {
            all[2 * i] = i + ".txt";
            all[2 * i + 1] = text("x");
        }
        return zip(all);
    }

    static byte[] nested(int layers) {
        var content = zip("a.txt", text("x"));
        for (int i = 1; i < layers; i++) {
            content = zip("inner.zip", content);
        }
        return content;
    }

    /** Its one entry says that it asks for a password, in both places where it says so. */
    static byte[] locked() {
        var archive = zip("a.txt", text("secret"));
        var words = new String(archive, StandardCharsets.ISO_8859_1);
        archive[6] |= 1;
        archive[words.indexOf("PK\1\2") + 8] |= 1;
        return archive;
    }

    static byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Its beginning only: as many pixels as it says, and none of them there. */
    static byte[] png(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(0x89504e470d0a1a0aL);
            chunk(out, "IHDR", new byte[] {
                (byte) (width >> 24),
                (byte) (width >> 16),
                (byte) (width >> 8),
                (byte) width,
                (byte) (height >> 24),
                (byte) (height >> 16),
                (byte) (height >> 8),
                (byte) height,
                8,
                2,
                0,
                0,
                0
            });
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        out.writeInt(content.length);
        var sum = new CRC32();
        sum.update(text(name));
        sum.update(content);
        out.write(text(name));
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    static byte[] gif(int width, int height) {
        return joined(text("GIF89a"), new byte[] {
            (byte) width,
            (byte) (width >> 8),
            (byte) height,
            (byte) (height >> 8),
            0,
            0,
            0,
            0x2c,
            0,
            0,
            0,
            0,
            (byte) width,
            (byte) (width >> 8),
            (byte) height,
            (byte) (height >> 8),
            0,
            2,
            0,
            0x3b
        });
    }
}
