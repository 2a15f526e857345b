package org.demarche.demo.play;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.CaseTimeline;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.InteractionKind;
import org.demarche.core.outreach.InteractionService;
import org.demarche.core.outreach.LogInteraction;
import org.demarche.core.outreach.TimelineEntry;
import org.demarche.core.restriction.Restrict;
import org.demarche.core.restriction.RestrictedObject;
import org.demarche.core.restriction.RestrictedType;
import org.demarche.core.restriction.RestrictionService;
import org.demarche.core.sql.Slice;
import org.springframework.stereotype.Component;

/** What only named people know of: a case, and a note in a case that is open to the team. */
@Component
class Discretion {

    private static final int YESTERDAY = 1;

    private final RestrictionService restrictions;
    private final InteractionService interactions;
    private final CaseTimeline timeline;

    Discretion(RestrictionService restrictions, InteractionService interactions, CaseTimeline timeline) {
        this.restrictions = restrictions;
        this.interactions = interactions;
        this.timeline = timeline;
    }

    void write(Script script, Scene scene) {
        if (scene.production().fictional()) {
            return;
        }
        var at = scene.calendar().moment(scene.calendar().today().minusDays(YESTERDAY), "17:30");
        for (var row : scene.rows("restrictions.csv")) {
            script.add(at, row.getField("by"), () -> restrict(scene, row));
        }
    }

    private void restrict(Scene scene, NamedCsvRecord row) {
        var id = scene.caseOf(row);
        var at = scene.calendar().moment(scene.calendar().today().minusDays(YESTERDAY), "17:10");
        var object = row.getField("text_en").isEmpty()
                ? RestrictedObject.of(id)
                : note(
                        id,
                        new LogInteraction(
                                id, InteractionKind.NOTE, at, scene.text(row, "text"), "", null, null, null, null));
        var people = Arrays.stream(row.getField("people").split(" "))
                .map(scene::user)
                .toList();
        var until = scene.calendar().today().plusDays(Integer.parseInt(row.getField("days")));
        restrictions.restrict(new Restrict(object, List.<UserId>copyOf(people), until, scene.text(row, "reason")));
    }

    private RestrictedObject note(CaseId id, LogInteraction note) {
        interactions.log(note);
        return timeline.find(id, null, Slice.FIRST_FIFTY).stream()
                .filter(entry -> entry.kind() == EntryKind.NOTE && entry.text().equals(note.text()))
                .map(TimelineEntry::subject)
                .map(subject -> new RestrictedObject(RestrictedType.INTERACTION, subject, id))
                .findFirst()
                .orElseThrow();
    }
}
