package org.demarche.core.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What opens a feed: 256 random bits, written so that they fit into an address. Given to its owner once; what is kept is the
 * hash, which needs no salt, since nobody can guess what it is the hash of.
 */
public final class FeedToken {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private FeedToken(String text) {
        this.text = text;
    }

    static FeedToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whatever somebody came with: what is no token opens nothing, and takes as long to find out. */
    static FeedToken claimed(String text) {
        return new FeedToken(text);
    }

    /** For the address, and for nothing else. */
    public String secret() {
        return text;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the token, which would end in a log. */
    @Override
    public String toString() {
        return "a token";
    }
}
