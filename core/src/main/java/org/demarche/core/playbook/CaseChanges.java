package org.demarche.core.playbook;

import java.util.List;

/** What another version of the playbook changes in a case; no changes where it only goes on by it. */
public record CaseChanges(RunningCase aCase, List<StepChange> changes) {

    public CaseChanges {
        changes = List.copyOf(changes);
    }
}
