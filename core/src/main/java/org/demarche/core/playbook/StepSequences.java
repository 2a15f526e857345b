package org.demarche.core.playbook;

import java.util.UUID;
import org.demarche.core.outreach.CaseTimes;
import org.springframework.stereotype.Component;

/** In a sequence a step comes when the one before is done. */
@Component
class StepSequences {

    private final CaseSteps steps;
    private final StepLedger ledger;
    private final CaseTimes times;

    StepSequences(CaseSteps steps, StepLedger ledger, CaseTimes times) {
        this.steps = steps;
        this.ledger = ledger;
        this.times = times;
    }

    /**
     * A step is done; of the version that it is of, the next one comes. Where its case is closed meanwhile, only what makes
     * sense in a closed case.
     *
     * @param by what did it: the task, or the deed on the next action
     */
    void goOn(CaseStep done, UUID by) {
        boolean closed = ledger.isClosed(done.caseId());
        var next = done.next(times.at(done.key()).today(), by);
        var pass = steps.begin();
        var playbook = pass.playbook(done);
        playbook.following(done.stepId())
                .filter(step -> !closed || !step.until().isOverWhenCaseIsClosed())
                .forEach(step -> steps.bring(pass, done.key(), playbook, step, next));
    }
}
