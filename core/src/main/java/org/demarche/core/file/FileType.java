package org.demarche.core.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of files that are taken, by the ending of the name. What they hold must be what the name says: {@link Content} tells.
 * What a browser could run is served as unknown bytes.
 */
enum FileType {
    PDF(Shape.SINGLE, "application/pdf", Set.of("application/pdf"), "pdf"),
    WORD(Shape.OFFICE, Content.OFFICE + "wordprocessingml.document", Set.of(Content.WORD), "docx"),
    EXCEL(Shape.OFFICE, Content.OFFICE + "spreadsheetml.sheet", Set.of(Content.EXCEL), "xlsx"),
    POWERPOINT(Shape.OFFICE, Content.OFFICE + "presentationml.presentation", Set.of(Content.POWERPOINT), "pptx"),
    OPEN_TEXT(Shape.OFFICE, Content.OPEN + "text", Set.of(Content.OPEN + "text"), "odt"),
    OPEN_TABLE(Shape.OFFICE, Content.OPEN + "spreadsheet", Set.of(Content.OPEN + "spreadsheet"), "ods"),
    OPEN_SLIDES(Shape.OFFICE, Content.OPEN + "presentation", Set.of(Content.OPEN + "presentation"), "odp"),
    SIGNED(
            Shape.ARCHIVE,
            "application/octet-stream",
            Set.of(Content.SIGNED, Content.ZIP),
            "asice",
            "asics",
            "sce",
            "scs"),
    ZIP(Shape.ARCHIVE, "application/zip", Set.of(Content.ZIP), "zip"),
    OLD_OFFICE(Shape.OPAQUE, "application/octet-stream", Content.OLD_OFFICE, "doc", "xls", "ppt", "msg"),
    RICH_TEXT(Shape.SINGLE, "application/rtf", Set.of("application/rtf"), "rtf"),
    TEXT(Shape.SINGLE, "text/plain", Content.TEXT, "txt", "md", "csv", "tsv", "ics", "vcf"),
    MAIL(Shape.SINGLE, "message/rfc822", Content.TEXT, "eml"),
    SIGNATURE(Shape.OPAQUE, "application/octet-stream", Set.of(Content.SIGNATURE), "p7s", "p7m"),
    PNG(Shape.PICTURE, "image/png", Set.of("image/png"), "png"),
    JPEG(Shape.PICTURE, "image/jpeg", Set.of("image/jpeg"), "jpg", "jpeg"),
    GIF(Shape.PICTURE, "image/gif", Set.of("image/gif"), "gif"),
    TIFF(Shape.PICTURE, "image/tiff", Set.of("image/tiff"), "tif", "tiff"),
    ACTIVE(Shape.SINGLE, "application/octet-stream", Content.MARKUP, "html", "htm", "xhtml", "svg", "xml");

    /** What has to be looked at beside the kind. */
    enum Shape {
        /** Nothing may hide behind it. */
        SINGLE,
        /** Has pixels; nothing may hide in or behind it. */
        PICTURE,
        /** Is packed, and says itself what its parts are. */
        OFFICE,
        /** Is packed, and its parts are files for themselves. */
        ARCHIVE,
        /** Holds other files in a way that is not looked into. */
        OPAQUE
    }

    private final Shape shape;
    private final String mediaType;
    private final Set<String> contents;
    private final Set<String> endings;

    FileType(Shape shape, String mediaType, Set<String> contents, String... endings) {
        this.shape = shape;
        this.mediaType = mediaType;
        this.contents = contents;
        this.endings = Set.of(endings);
    }

    static Optional<FileType> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    Shape shape() {
        return shape;
    }

    /** What it is served as. */
    String mediaType() {
        return mediaType;
    }

    boolean mayHold(String content) {
        return contents.contains(content);
    }
}
