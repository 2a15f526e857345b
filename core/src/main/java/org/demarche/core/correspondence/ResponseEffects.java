package org.demarche.core.correspondence;

import org.demarche.core.base.Refused;
import org.demarche.core.outreach.Answers;
import org.demarche.core.outreach.CaseAsks;
import org.demarche.core.outreach.CaseAsks.Cause;
import org.demarche.core.outreach.CaseKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a response changes: how its case stands to the asks, that a dispatch is answered, what other features make of it. */
@Component
class ResponseEffects {

    private final CaseAsks asks;
    private final Answers answers;
    private final ApplicationEventPublisher events;

    ResponseEffects(CaseAsks asks, Answers answers, ApplicationEventPublisher events) {
        this.asks = asks;
        this.answers = answers;
        this.events = events;
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
        events.publishEvent(new ResponseFiled(key, recorded.id(), recorded.classification(), recorded.receivedOn()));
    }

    /** The asks stand as before it, and its dispatch waits again. */
    void undo(CaseKey key, Response withdrawn) {
        asks.fallBack(key, Cause.response(withdrawn.id().value()));
        if (withdrawn.answers() != null) {
            answers.reopen(key, withdrawn.answers());
        }
        events.publishEvent(new ResponseWithdrawn(key, withdrawn.id()));
    }
}
