package org.demarche.ui.relief;

import org.demarche.core.access.UserId;

/** The ways to the hand-over. */
public final class HandOverNavigation {

    static final String ROUTE = "hand-over";
    static final String FROM = "from";

    private HandOverNavigation() {}

    /** Who carries what, and what was handed over. */
    public static String all() {
        return ROUTE;
    }

    /** The work of one person. */
    public static String of(UserId person) {
        return ROUTE + "?" + FROM + "=" + person;
    }
}
