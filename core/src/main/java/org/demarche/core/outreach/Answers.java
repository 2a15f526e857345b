package org.demarche.core.outreach;

import java.time.LocalDate;
import org.demarche.core.base.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a response answer a dispatch. For features that have asked {@link CaseAccess} already. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAnyRole('STAFF', 'COORDINATOR')")
public class Answers {

    private final Dispatches dispatches;

    Answers(Dispatches dispatches) {
        this.dispatches = dispatches;
    }

    /** @throws Refused not found, when the dispatch is not of this case */
    public void to(CaseKey key, DispatchId id, LocalDate on) {
        var answered = load(key, id);
        answered.answer(on);
        dispatches.save(answered);
    }

    /** It was no answer after all. */
    public void reopen(CaseKey key, DispatchId id) {
        var waiting = load(key, id);
        waiting.waitAgain();
        dispatches.save(waiting);
    }

    private Dispatch load(CaseKey key, DispatchId id) {
        return dispatches
                .findById(id)
                .filter(dispatch -> dispatch.caseId().equals(key.id()))
                .orElseThrow(Refused::notFound);
    }
}
