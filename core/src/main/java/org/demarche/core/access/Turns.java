package org.demarche.core.access;

/**
 * Lets several people act one after the other within one transaction, which otherwise belongs to whoever began it. For
 * stories that are there as a whole or not at all, such as the data of a demo; never for what somebody asked for.
 */
public final class Turns {

    private static final ScopedValue<Boolean> TAKEN = ScopedValue.newInstance();

    private Turns() {}

    public static void taking(Runnable story) {
        ScopedValue.where(TAKEN, true).run(story);
    }

    static boolean areTaken() {
        return TAKEN.isBound();
    }
}
