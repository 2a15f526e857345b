package org.demarche.migrations;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One sentence instead of a stack trace. */
class WrongDatabaseAnalyzer extends AbstractFailureAnalyzer<WrongDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable root, WrongDatabase cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
