package org.demarche.core.outreach;

/** How much something matters compared with its neighbours. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH
}
