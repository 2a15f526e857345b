package org.demarche.core.playbook;

import java.util.HashMap;
import java.util.Map;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.playbook.StepAssignees.Assignee;
import org.demarche.core.task.Almanac;

/**
 * What one deed reads once, however many steps it brings, into however many cases: calendars, versions of playbooks, who has
 * which part. Like its {@link Almanac} it belongs to one transaction.
 */
final class Pass {

    private final Almanac almanac;
    private final Playbooks playbooks;
    private final StepAssignees assignees;
    private final Map<PlaybookId, Playbook> versions = new HashMap<>();
    private final Map<Place, Assignee> chosen = new HashMap<>();

    Pass(Almanac almanac, Playbooks playbooks, StepAssignees assignees) {
        this.almanac = almanac;
        this.playbooks = playbooks;
        this.assignees = assignees;
    }

    Almanac almanac() {
        return almanac;
    }

    /** The version that the step is of. */
    Playbook playbook(CaseStep step) {
        return versions.computeIfAbsent(
                step.playbookId(), id -> playbooks.findById(id).orElseThrow());
    }

    /** Somebody has read it already. */
    void knows(Playbook version) {
        versions.put(version.getId(), version);
    }

    Assignee assignee(CaseKey key, Playbook playbook, PlaybookStep step) {
        var part = step.assignee();
        return chosen.computeIfAbsent(new Place(key.id(), part), _ -> assignees.choose(key, part, playbook.madeBy()));
    }

    private record Place(CaseId id, Part part) {}
}
