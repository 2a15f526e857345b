package org.demarche.ui.task;

import com.vaadin.flow.component.UI;
import java.time.temporal.ChronoUnit;
import org.demarche.core.task.DueGroup;
import org.demarche.core.task.DueItem;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Explanation;

/** Why something is due on its day, as far as it is known. */
class DueReason {

    private final Formats formats;

    DueReason(Formats formats) {
        this.formats = formats;
    }

    Explanation explain(DueItem item) {
        var answer = Explanation.of(text("task.why.day", formats.longDay(item.dueOn())));
        if (item.byRule()) {
            answer.line(text("task.why.by-rule"), formats.day(item.dueOn()));
        } else {
            chosen(item, answer);
        }
        if (!item.why().isEmpty()) {
            answer.line(text("task.why.reason"), item.why());
        }
        answer.line(text("task.why.today-there"), formats.day(item.today()));
        if (item.dueGroup() == DueGroup.OVERDUE) {
            answer.result(text("task.why.late"), formats.days(item.daysLate()));
        } else {
            answer.result(text("task.why.left"), formats.days(daysLeft(item)));
        }
        answer.source(text("task.why.calendar-days"));
        return item.byRule() ? answer.link(text("task.why.counted"), "cases/" + item.caseId()) : answer;
    }

    private void chosen(DueItem item, Explanation answer) {
        switch (item.type()) {
            case TASK -> answer.line(text("task.why.set-by-hand"), formats.day(item.dueOn()));
            case NEXT_ACTION -> answer.line(text("task.why.next-action"), formats.day(item.dueOn()));
            case RESPONSE -> sent(item, answer);
        }
    }

    static long daysLeft(DueItem item) {
        return ChronoUnit.DAYS.between(item.today(), item.dueOn());
    }

    private void sent(DueItem item, Explanation answer) {
        if (item.since() != null) {
            answer.line(text("task.why.sent"), formats.day(item.since()));
        }
        answer.line(text("task.why.answer-expected"), formats.day(item.dueOn()));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
