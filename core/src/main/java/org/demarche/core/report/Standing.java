package org.demarche.core.report;

/**
 * Where the cases of a campaign stand.
 *
 * @param addressed all cases
 * @param committee open cases in a stage of phase 2 or later
 * @param committeeBefore the same, as it stood so many days ago
 * @param late open cases of which something is past due
 */
public record Standing(int addressed, int open, int committee, int committeeBefore, int late) {

    public int closed() {
        return addressed - open;
    }

    public int committeeChange() {
        return committee - committeeBefore;
    }
}
