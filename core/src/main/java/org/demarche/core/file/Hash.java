package org.demarche.core.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What bytes are called by. */
final class Hash {

    private Hash() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
