package org.demarche;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One sentence instead of a stack trace. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingSettings cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
