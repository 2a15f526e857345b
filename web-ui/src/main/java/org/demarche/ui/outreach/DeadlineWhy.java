package org.demarche.ui.outreach;

import java.util.Comparator;
import java.util.Optional;
import org.demarche.core.institution.CalendarSpan;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.task.CaseDeadline;
import org.demarche.core.task.Governing;
import org.demarche.ui.part.Explanation;
import org.jspecify.annotations.Nullable;

/** Why something is due on its day: line by line by a rule, or who chose the day; and what can be changed about it. */
class DeadlineWhy {

    private static final String CALENDAR = "parliaments/%s?tab=CALENDAR";
    private static final int MONTHS_AHEAD = 18;

    private final CaseHead head;
    private final ComputationWords words;
    private final DeadlineActions actions;
    private final DeadlineDeeds deeds;
    private final LogDesk desk;
    private final boolean mayEdit;

    DeadlineWhy(
            CaseHead head,
            ComputationWords words,
            DeadlineActions actions,
            DeadlineDeeds deeds,
            LogDesk desk,
            boolean mayEdit) {
        this.head = head;
        this.words = words;
        this.actions = actions;
        this.deeds = deeds;
        this.desk = desk;
        this.mayEdit = mayEdit;
    }

    /** @param title what is due */
    Explanation explain(CaseDeadline due, String title) {
        var answer = Explanation.of(
                text("outreach.case.why-day-title", words.words().formats().weekday(due.dueOn())));
        var rule = due.rule();
        if (rule == null) {
            chosen(due, answer);
        } else {
            words.tell(rule.computation(), rule.rule(), answer);
            checked(answer);
            answer.link(text("outreach.deadline.calendar"), CALENDAR.formatted(head.institutionId()));
        }
        if (mayEdit) {
            offer(due, title, rule, answer);
        }
        return answer;
    }

    private void chosen(CaseDeadline due, Explanation answer) {
        var formats = words.words().formats();
        if (due.since() != null) {
            answer.line(text("outreach.case.why-sent"), formats.day(due.since()));
        }
        var chosen = due.chosen();
        if (chosen == null) {
            answer.line(text("outreach.case.why-set"), text("outreach.case.why-by-hand"));
        } else {
            answer.line(text("outreach.deadline.chosen-by", chosen.by()), formats.moment(chosen.at()));
        }
        if (!due.why().isEmpty()) {
            answer.line(text("outreach.case.why-because"), due.why());
        }
        answer.result(text("outreach.case.why-due"), formats.weekday(due.dueOn()))
                .source(text("outreach.deadline.by-hand", head.zone()));
    }

    /** When somebody last looked whether the calendar is right; nothing where nobody did. */
    private void checked(Explanation answer) {
        var spans = deeds.calendars()
                .spans(
                        head.institutionId(),
                        head.today().minusMonths(1),
                        head.today().plusMonths(MONTHS_AHEAD));
        Optional<CalendarSpan> last = spans.stream()
                .filter(span -> span.source().checkedOn() != null)
                .max(Comparator.comparing(span -> span.source().checkedOn()));
        last.ifPresent(span -> {
            var day = words.words().formats().day(span.source().checkedOn());
            var who = desk.form().latest(span.version(), span.lastChange()).who();
            answer.source(
                    who.isEmpty()
                            ? text("outreach.deadline.checked", day)
                            : text("outreach.deadline.checked-by", day, who));
        });
    }

    private void offer(CaseDeadline due, String title, @Nullable Governing rule, Explanation answer) {
        if (rule == null) {
            answer.action(text("outreach.deadline.count"), () -> actions.rule(due, title, words));
            return;
        }
        answer.action(text("outreach.deadline.change"), () -> actions.rule(due, title, words));
        if (rule.pausedSince() != null) {
            answer.action(text("outreach.deadline.resume"), () -> actions.resume(rule));
        } else if (!rule.rule().countsBackwards()) {
            answer.action(text("outreach.deadline.pause"), () -> actions.pause(title, rule));
        }
        answer.action(text("outreach.deadline.more"), () -> actions.moreTime(due, title, rule));
    }

    private String text(String key, Object... arguments) {
        return words.words().text(key, arguments);
    }
}
