package org.demarche.core.task;

import java.time.LocalDate;
import java.util.List;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.Priority;

/**
 * What a task says.
 *
 * @param note whatever helps to do it; several lines
 * @param why why this day; empty when nobody said
 * @param dueOn in the zone of the institution, or of the assignee where there is no case
 */
public record TaskContent(
        ActionKind kind,
        String title,
        String note,
        String why,
        LocalDate dueOn,
        Priority priority,
        List<ChecklistItem> checklist) {

    public static final int TITLE_LENGTH = 200;
    public static final int NOTE_LENGTH = 5000;
    public static final int WHY_LENGTH = 300;
    public static final int CHECKLIST_LENGTH = 30;

    public TaskContent {
        title = Line.required(title, TITLE_LENGTH, "refused.task.title");
        note = Line.optional(note, NOTE_LENGTH, "refused.task.note");
        why = Line.optional(why, WHY_LENGTH, "refused.task.why");
        checklist = List.copyOf(checklist);
        if (checklist.size() > CHECKLIST_LENGTH) {
            throw new Refused("refused.task.checklist", CHECKLIST_LENGTH);
        }
    }

    /** A task of a title and a day, as the quickest form makes it. */
    public static TaskContent of(ActionKind kind, String title, LocalDate dueOn) {
        return new TaskContent(kind, title, "", "", dueOn, Priority.NORMAL, List.of());
    }
}
