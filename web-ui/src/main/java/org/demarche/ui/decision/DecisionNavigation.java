package org.demarche.ui.decision;

import org.demarche.core.decision.RecognitionId;

/** The addresses of the register. */
public final class DecisionNavigation {

    static final String ROUTE = "decisions";

    private DecisionNavigation() {}

    public static String all() {
        return ROUTE;
    }

    /** The acts that count by the rule. */
    public static String counted() {
        return ROUTE + "?" + RegisterState.COUNTED;
    }

    public static String to(RecognitionId id) {
        return ROUTE + "/" + id;
    }
}
