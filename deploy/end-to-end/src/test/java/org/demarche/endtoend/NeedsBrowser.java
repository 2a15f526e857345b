package org.demarche.endtoend;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips browser tests where no browser is installed, and says how to get one. */
class NeedsBrowser implements ExecutionCondition {

    private static final String ADVICE =
            "BROWSER TESTS SKIPPED: no Chromium found. Install it (Debian: apt-get install chromium fonts-noto-core) and try again.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is installed");
        }
        System.err.println(ADVICE);
        return ConditionEvaluationResult.disabled(ADVICE);
    }
}
