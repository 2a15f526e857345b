package org.demarche.core.outreach;

import java.time.LocalDate;
import org.demarche.core.base.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets the days that rules give, for the feature that computes them: it has asked {@link CaseAccess}, or is a work of the
 * product, and tells the timeline itself.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DueDays {

    private final OutreachCases cases;
    private final Dispatches dispatches;

    DueDays(OutreachCases cases, Dispatches dispatches) {
        this.cases = cases;
        this.dispatches = dispatches;
    }

    /** @throws Refused when nothing comes next in the case */
    public void ofNextAction(CaseKey key, LocalDate due) {
        var planned = cases.findById(key.id()).orElseThrow(Refused::notFound);
        planned.reckon(due);
        cases.save(planned);
    }

    public void ofAnswer(CaseKey key, DispatchId id, LocalDate due) {
        var awaiting = dispatches
                .findById(id)
                .filter(dispatch -> dispatch.caseId().equals(key.id()))
                .orElseThrow(Refused::notFound);
        awaiting.reckon(due);
        dispatches.save(awaiting);
    }
}
