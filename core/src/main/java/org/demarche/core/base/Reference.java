package org.demarche.core.base;

import java.security.SecureRandom;

/** Four characters that connect what a person sees with a line of the log. */
public final class Reference {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    public static String next() {
        var reference = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            reference.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
