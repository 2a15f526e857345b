package org.demarche.core.correspondence;

import org.demarche.core.base.Refused;
import org.demarche.core.outreach.Answers;
import org.demarche.core.outreach.CaseAsks;
import org.demarche.core.outreach.CaseAsks.Cause;
import org.demarche.core.outreach.CaseKey;
import org.springframework.stereotype.Component;

/** What a response changes in its case: how it stands to the asks, and that a dispatch is answered. */
@Component
class ResponseEffects {

    private final CaseAsks asks;
    private final Answers answers;

    ResponseEffects(CaseAsks asks, Answers answers) {
        this.asks = asks;
        this.answers = answers;
    }

    /** @throws Refused not found, when it answers asks of another campaign */
    void check(CaseKey key, RecordResponse command) {
        command.standings().keySet().forEach(ask -> asks.require(key, ask));
    }

    void of(CaseKey key, Response recorded) {
        var cause = Cause.response(recorded.id().value());
        for (var answered : recorded.asks()) {
            asks.stand(key, answered.askId(), answered.standing(), recorded.receivedOn(), cause);
        }
        if (recorded.answers() != null) {
            answers.to(key, recorded.answers(), recorded.receivedOn());
        }
    }

    /** The asks stand as before it, and its dispatch waits again. */
    void undo(CaseKey key, Response withdrawn) {
        asks.fallBack(key, Cause.response(withdrawn.id().value()));
        if (withdrawn.answers() != null) {
            answers.reopen(key, withdrawn.answers());
        }
    }
}
