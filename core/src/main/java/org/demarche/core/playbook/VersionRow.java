package org.demarche.core.playbook;

import java.time.Instant;

/**
 * A version of a playbook among the others.
 *
 * @param note what is new in it, in the words of who published it; may be empty
 * @param madeBy their name
 * @param added steps that the version before did not have
 * @param changed steps that are not as they were in it
 * @param removed steps that it had
 */
public record VersionRow(int number, String note, Instant madeAt, String madeBy, int added, int changed, int removed) {

    /** Whether it has other steps than the one before; what only stands in another order is the same. */
    public boolean differs() {
        return added + changed + removed > 0;
    }
}
