package org.demarche.endtoend;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the tests with the real Keycloak where its distribution could not be fetched, and says so. */
class NeedsKeycloak implements ExecutionCondition {

    private static final String ADVICE = "KEYCLOAK TESTS SKIPPED: its distribution was not fetched. "
            + "Build once with a network, without -o, and Maven fetches it.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (KeycloakSoftware.ofBuild().isAtHand()) {
            return ConditionEvaluationResult.enabled("Keycloak is at hand");
        }
        System.err.println(ADVICE);
        return ConditionEvaluationResult.disabled(ADVICE);
    }
}
