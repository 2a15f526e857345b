package org.demarche.ui.outreach;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.task.CaseDeadline;
import org.demarche.core.task.DueType;
import org.demarche.core.task.Governing;
import org.demarche.core.task.Lateness;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.HealthMark;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Tone;
import org.demarche.ui.part.WhyButton;

/** What is due in a case, whose it is, on which day, and why then. */
class DeadlinesCard extends DmCard {

    private final CaseHead head;
    private final CaseWords words;
    private final DeadlineWhy why;

    DeadlinesCard(CaseHead head, List<CaseDeadline> due, CaseWords words, DeadlineWhy why) {
        super(words.text("outreach.case.deadlines"));
        this.head = head;
        this.words = words;
        this.why = why;
        due.forEach(deadline -> add(row(deadline)));
        if (due.isEmpty()) {
            var nothing = new Paragraph(words.text("outreach.case.no-deadlines"));
            nothing.addClassNames("dm-s", "dm-2");
            add(nothing);
        }
    }

    DeadlinesCard adding(Runnable add) {
        var button = new Button(words.text("outreach.deadline.add"), Icon.PLUS.create(), _ -> add.run());
        button.setAriaLabel(words.text("outreach.deadline.add-what"));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        suffix(button);
        return this;
    }

    private Pair row(CaseDeadline due) {
        var title = due.title() == null ? words.text("outreach.case.awaited") : due.title();
        boolean pressing = !due.dueOn().isAfter(head.today());
        var question = due.dueOn().equals(head.today())
                ? words.text("outreach.deadline.why-today")
                : words.text("outreach.case.why-day", words.formats().day(due.dueOn()));
        return new Pair(Pair.words(title, pressing ? "dm-b" : ""), day(due))
                .under(whose(due), new WhyButton(question, () -> why.explain(due, title)));
    }

    private Span day(CaseDeadline due) {
        if (due.lateness() != Lateness.IN_TIME) {
            return Pair.words(words.due(due.dueOn(), head.today()), "dm-late");
        }
        boolean today = due.dueOn().equals(head.today());
        return Pair.words(
                today ? words.formats().due(due.dueOn()) : words.formats().weekday(due.dueOn()), today ? "dm-b" : "");
    }

    private Span whose(CaseDeadline due) {
        var line = new Span(Pair.words(name(due), "dm-2"));
        line.addClassNames("dm-row", "dm-wrap");
        if (due.lateness() == Lateness.VERY_LATE) {
            line.add(HealthMark.late(words.text("outreach.deadline.very-late")));
        }
        var rule = due.rule();
        if (rule != null) {
            progress(due, rule, line);
        }
        return line;
    }

    private void progress(CaseDeadline due, Governing rule, Span line) {
        if (rule.pausedSince() != null) {
            line.add(paused(rule));
        } else if (due.lateness() == Lateness.IN_TIME && rule.rule().days() > 0) {
            int all = rule.computation().counted();
            int come = rule.computation().countedBy(head.today());
            if (come > 0) {
                line.add(HealthMark.ok(words.text("outreach.deadline.progress", come, all)));
            }
        }
    }

    private Component paused(Governing rule) {
        return new Mark(
                Tone.PLAIN,
                Icon.PAUSE,
                words.text("outreach.deadline.paused-since", words.formats().day(rule.pausedSince())));
    }

    private String name(CaseDeadline due) {
        if (due.type() == DueType.RESPONSE) {
            return words.text("outreach.case.theirs");
        }
        return due.assignee() == null ? words.text("part.nobody") : due.assignee();
    }
}
