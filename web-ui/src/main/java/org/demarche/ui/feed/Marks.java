package org.demarche.ui.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short marks that are the same for the same, and from which nothing can be read. */
final class Marks {

    private static final int BYTES = 16;

    private Marks() {}

    static String of(Object what, Object... more) {
        var all = Stream.concat(Stream.of(what), Arrays.stream(more))
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return of(all.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
