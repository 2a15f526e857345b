package org.demarche.core.relief;

/** Why work changes hands as a whole. */
public enum ReliefReason {
    /** They are away for a while, and it may come back. */
    AWAY,
    /** They leave for good. */
    LEAVES
}
