package org.demarche.core.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something in the audit that is not as it was written.
 *
 * @param seal number of the seal where it is; 0 where it is in none
 * @param from when the seal before was set, so that what is wrong happened after it; null for the first
 * @param until when this seal was set; null where there is none any more
 * @param entries how many entries it is about; 0 where that cannot be known
 */
public record Flaw(
        Kind kind,
        long seal,
        @Nullable Instant from,
        @Nullable Instant until,
        long entries) {

    public enum Kind {
        /** Entries under the seal were changed or change places. */
        CHANGED,
        /** Entries under the seal are gone. */
        REMOVED,
        /** Seals are gone from within the chain. */
        SEAL_REMOVED,
        /** The end of the chain is gone: an anchor knows a later one. */
        CUT,
        /** The chain was written anew: an anchor knows another head at this place. */
        REWRITTEN,
        /** Entries were slipped in: no seal knows them and they do not wait for one. */
        SLIPPED_IN,
        /** Entries went before they were sealed. */
        VANISHED,
        /** An anchor cannot be read. */
        UNREADABLE_ANCHOR,
        /** The chain went on for days that no anchor knows of: they were taken away, or are not written any more. */
        NO_ANCHOR
    }
}
