package org.demarche.core.playbook;

import java.util.Collection;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseAccess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back that a version of the playbook was applied a moment ago: in all cases or, where a step of one of them was changed
 * since, in none.
 */
@Service
@Transactional
@Needs(Right.COORDINATE)
public class RolloutUndoService {

    private final RolloutUndo undo;
    private final CaseSteps steps;
    private final CaseAccess cases;
    private final Access access;

    RolloutUndoService(RolloutUndo undo, CaseSteps steps, CaseAccess cases, Access access) {
        this.undo = undo;
        this.steps = steps;
        this.cases = cases;
        this.access = access;
    }

    /** @throws Refused stale, when somebody changed a step since, or the case follows another version by now */
    public void undo(Collection<PlaybookApplied> applied) {
        var pass = steps.begin();
        for (var each : applied) {
            var key = cases.require(each.caseId(), Action.EDIT);
            access.scope().require(Action.MANAGE, key.campaign());
            undo.undo(pass, key, each);
        }
    }
}
