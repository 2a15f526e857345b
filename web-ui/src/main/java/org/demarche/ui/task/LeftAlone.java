package org.demarche.ui.task;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.relief.CarrierRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Note;
import org.demarche.ui.relief.HandOverNavigation;

/** Work that nobody looks after: of people who are away, or not in the team any more. */
class LeftAlone extends Div {

    private final transient LeftAloneReads reads;
    private final transient Formats formats;

    LeftAlone(LeftAloneReads reads, Formats formats) {
        this.reads = reads;
        this.formats = formats;
        addClassName("dm-stack");
    }

    /** @param scope in which the reader may give work to others; for nobody else is anything asked */
    void show(Scope scope) {
        removeAll();
        if (scope.roles().values().stream().noneMatch(roles -> roles.contains(Role.COORDINATOR))) {
            return;
        }
        scope.campaigns().forEach(campaign -> reads.unsettled().note(campaign).ifPresent(this::add));
        reads.carried().people(scope).stream()
                .filter(row -> !row.working() || row.awayUntil() != null)
                .forEach(row -> add(note(row)));
    }

    private Note note(CarrierRow row) {
        var matter = row.working()
                ? getTranslation("task.workload.away", row.name(), formats.day(row.awayUntil()))
                : getTranslation("task.workload.gone", row.name());
        return Note.risk(matter, getTranslation("task.workload.carries", row.cases(), row.tasks()))
                .inline(new Anchor(HandOverNavigation.of(row.person()), getTranslation("task.workload.hand-over")));
    }
}
