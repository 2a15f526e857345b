package org.demarche.core.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells from the first bytes what a file holds, whatever its name says. */
final class Content {

    /** As many bytes as the table of marks looks at. */
    static final int BEGINNING = 64 * 1024;

    static final String ZIP = "application/zip";
    static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    static final String OPEN = "application/vnd.oasis.opendocument.";
    static final String WORD = "word/document.xml";
    static final String EXCEL = "xl/workbook.xml";
    static final String POWERPOINT = "ppt/presentation.xml";
    static final String SIGNED = "application/vnd.etsi.asic-e+zip";
    static final String SIGNATURE = "application/pkcs7-signature";

    static final Set<String> OLD_OFFICE = Set.of(
            "application/x-tika-msoffice",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.ms-outlook");
    static final Set<String> TEXT =
            Set.of("text/plain", "message/rfc822", "application/mbox", "text/calendar", "text/x-vcard", "text/csv");
    static final Set<String> MARKUP =
            Set.of("text/html", "application/xhtml+xml", "image/svg+xml", "application/xml", "text/xml", "text/plain");

    /** A sequence in the notation of certificates, of a length that is written in two or more bytes or left open. */
    private static final byte SEQUENCE = 0x30;

    private static final MimeTypes MARKS = MimeTypes.getDefaultMimeTypes();

    private Content() {}

    static String of(byte[] beginning) {
        if (isArchive(beginning)) {
            return ZIP;
        }
        if (beginning.length > 1 && beginning[0] == SEQUENCE && beginning[1] < 0) {
            return SIGNATURE;
        }
        try {
            return MARKS.detect(new ByteArrayInputStream(beginning), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code PK}, and an entry or the end of an empty one. */
    static boolean isArchive(byte[] beginning) {
        return startsWith(beginning, 'P', 'K', 3, 4) || startsWith(beginning, 'P', 'K', 5, 6);
    }

    private static boolean startsWith(byte[] beginning, int... mark) {
        return beginning.length >= mark.length && Arrays.equals(beginning, 0, mark.length, bytes(mark), 0, mark.length);
    }

    private static byte[] bytes(int... mark) {
        var bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return bytes;
    }
}
