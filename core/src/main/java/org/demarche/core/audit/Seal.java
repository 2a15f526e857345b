package org.demarche.core.audit;

import java.time.Instant;

/**
 * One link of the chain.
 *
 * @param number from 1, without gaps
 * @param count how many entries are under it
 * @param head SHA-256 over the head before, the seal and its entries; in hexadecimal
 */
record Seal(long number, Instant sealedAt, int count, String head) {

    /** What the first seal follows. */
    static final String NOTHING = "0".repeat(64);
}
