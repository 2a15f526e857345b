package org.demarche.core.access;

import java.util.Optional;

/**
 * What the product does by itself, while nobody asks for it. A work is bound to the thread and begins outside of its
 * transactions; what it may read and write is said table by table in the database's policies, and none may read all.
 *
 * @see Background
 */
public enum Work {
    /** Plans reminders, makes digests of them and sends what waits. */
    REMINDERS,
    /** Closes the chain of the audit. */
    SEALING,
    /** Ends the restrictions whose last day is over. */
    RESTRICTIONS,
    /** Removes files that nobody gave to a case, and bytes that have no row. */
    LOOSE_FILES,
    /** Begins planned hand-overs, and passes on what a coordinator who hands over cannot see. */
    HAND_OVERS,
    /** Removes notices that were read long ago. */
    NOTICES,
    /**
     * Computes deadlines anew when a calendar, or what they are counted from, has changed, and brings the steps of playbooks
     * that come again with the year.
     */
    DEADLINES,
    /** Turns somebody who comes in into an account, before anybody is signed in. */
    SIGN_IN,
    /** Fills a demo with invented weight, before anybody works in it. Reaches nothing in a real installation. */
    SETUP;

    private static final ScopedValue<Work> CURRENT = ScopedValue.newInstance();

    /** The work that this thread is at; empty when it acts for a person, or for nobody. */
    public static Optional<Work> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public void run(Runnable deed) {
        ScopedValue.where(CURRENT, this).run(deed);
    }

    public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> deed) throws X {
        return ScopedValue.where(CURRENT, this).call(deed);
    }
}
