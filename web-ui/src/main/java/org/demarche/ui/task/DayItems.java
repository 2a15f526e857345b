package org.demarche.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import org.demarche.core.access.Action;
import org.demarche.core.access.Scope;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.task.DueGroup;
import org.demarche.core.task.DueItem;
import org.demarche.core.task.DueType;
import org.demarche.core.task.TaskId;
import org.demarche.ui.format.Formats;
import org.demarche.ui.outreach.CaseNavigation;
import org.demarche.ui.outreach.QuickLogs;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.TodoItem;
import org.demarche.ui.part.WhyButton;

/** Draws the items of a day for one person, and wires their actions. */
class DayItems {

    private final Formats formats;
    private final Scope scope;
    private final DayDeeds deeds;
    private final TaskDialogs dialogs;
    private final QuickLogs logs;
    private final Runnable changed;

    /** @param changed called when the day has to be drawn again */
    DayItems(Formats formats, Scope scope, DayDeeds deeds, TaskDialogs dialogs, QuickLogs logs, Runnable changed) {
        this.formats = formats;
        this.scope = scope;
        this.deeds = deeds;
        this.dialogs = dialogs;
        this.logs = logs;
        this.changed = changed;
    }

    /** @param withAssignee whether to name who has it: where the items of several people stand together */
    TodoItem draw(DueItem item, boolean withAssignee) {
        var what = new Anchor(address(item), title(item));
        var assignee = item.assignee() == null ? text("task.workload.nobody") : item.assignee();
        var where = Words.dotted(
                item.caseId() == null ? text("task.free") : item.countryName(),
                item.institution(),
                item.stage(),
                withAssignee ? assignee : null);
        var drawn = new TodoItem(Kinds.icon(item.kind()), what, where);
        if (item.restricted()) {
            drawn.restricted(text("cases.restricted"));
        }
        if (item.dueGroup() == DueGroup.OVERDUE) {
            drawn.late(formats.late(item.daysLate()));
        } else {
            drawn.when(when(item));
        }
        return drawn.why(new WhyButton(question(item), () -> new DueReason(formats).explain(item)))
                .actions(actions(item));
    }

    private Component[] actions(DueItem item) {
        var buttons = new ArrayList<Component>();
        buttons.add(isLogged(item) ? log(item) : done(item));
        if (item.type() != DueType.RESPONSE) {
            buttons.add(new SnoozeMenu(formats, item.today(), until -> deeds.snooze(item, until, formats, changed)));
        }
        var more = more(item);
        if (!more.isEmpty()) {
            buttons.add(more);
        }
        return buttons.toArray(Component[]::new);
    }

    /** Whether it is done by something that belongs into the case's timeline. */
    private static boolean isLogged(DueItem item) {
        var kind = item.kind();
        return item.caseId() != null && kind != ActionKind.DOCUMENT && kind != ActionKind.OTHER;
    }

    private Button done(DueItem item) {
        return small("task.done", Icon.CHECK, () -> deeds.complete(item, changed));
    }

    private Button log(DueItem item) {
        var kind = item.kind();
        var words = "task.log." + (kind == null ? "RESPONSE" : kind.name());
        return small(words, kind == null ? Icon.INBOX : Kinds.icon(kind), () -> {
            if (item.caseId() != null) {
                logs.open(item.caseId(), kind, () -> logged(item));
            }
        });
    }

    /** What was to do is done by logging it; an answer says itself which dispatch it answers. */
    private void logged(DueItem item) {
        if (item.type() == DueType.RESPONSE) {
            changed.run();
        } else {
            deeds.completeIfStillDue(item, scope, changed);
        }
    }

    private static Button small(String key, Icon icon, Runnable action) {
        var button = new Button(text(key), icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private DropDown more(DueItem item) {
        var more = new DropDown(Icon.MORE, text("task.more"));
        if (isLogged(item) && item.type() != DueType.RESPONSE) {
            more.entry(text("task.done"), () -> deeds.complete(item, changed));
        }
        if (item.type() == DueType.TASK) {
            var id = new TaskId(item.id());
            more.entry(text("task.edit"), () -> dialogs.edit(id, changed));
            if (item.campaignId() != null && scope.allows(Action.ASSIGN, item.campaignId())) {
                more.entry(text("task.reassign"), () -> dialogs.reassign(id, changed));
            }
            more.entry(text("task.cancel-task"), () -> deeds.cancel(item, changed));
        }
        var aCase = item.caseId();
        if (aCase != null) {
            more.entry(text("task.open-case"), () -> CaseNavigation.open(aCase));
        }
        return more;
    }

    private String title(DueItem item) {
        return item.title() == null ? text("task.answer") : item.title();
    }

    private static String address(DueItem item) {
        return item.caseId() == null
                ? TaskNavigation.toTask(new TaskId(item.id()))
                : CaseNavigation.path(item.caseId());
    }

    /** Counted where it is due: near midnight that may be another day than the user's. */
    private String when(DueItem item) {
        long left = DueReason.daysLeft(item);
        if (item.dueGroup() == DueGroup.WAITING) {
            return formats.inDays(left);
        }
        if (left <= 1) {
            return text(left == 0 ? "format.today" : "format.tomorrow");
        }
        return formats.weekday(item.dueOn());
    }

    private String question(DueItem item) {
        return item.dueGroup() == DueGroup.TODAY
                ? text("task.why.today")
                : text("task.why.day", formats.day(item.dueOn()));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
