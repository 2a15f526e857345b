package org.demarche.demo.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The name of a mailbox's folder: the address in small letters, with everything that could mean something to a file
 * system written as {@code %} and two digits, so that an address never leads out of its place.
 */
final class RecipientFolder {

    private static final String SAFE = "abcdefghijklmnopqrstuvwxyz0123456789@_+-.";
    private static final int LONGEST = 200;

    private RecipientFolder() {}

    /** @throws IllegalArgumentException for an address that is empty or too long for a file system */
    static String nameOf(String address) {
        var name = new StringBuilder();
        for (byte part : address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)) {
            boolean leadingDot = part == '.' && name.isEmpty();
            if (SAFE.indexOf(part) >= 0 && !leadingDot) {
                name.append((char) part);
            } else {
                name.append('%').append(HexFormat.of().withUpperCase().toHexDigits(part));
            }
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException("Not an address that a folder can be named after");
        }
        return name.toString();
    }

    static String addressOf(String name) {
        var address = new ByteArrayOutputStream();
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) == '%' && at + 2 < name.length()) {
                address.write(HexFormat.fromHexDigits(name, at + 1, at + 3));
                at += 2;
            } else {
                address.write(name.charAt(at));
            }
        }
        return address.toString(StandardCharsets.UTF_8);
    }
}
