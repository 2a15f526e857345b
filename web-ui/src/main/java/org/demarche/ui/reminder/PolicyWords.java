package org.demarche.ui.reminder;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.demarche.core.reminder.Delivery;
import org.demarche.core.reminder.DueKind;
import org.demarche.core.reminder.Escalation;
import org.demarche.core.reminder.Occasions;
import org.demarche.core.reminder.ReminderPolicy;

/** Says in sentences what a policy means, for whoever is about to live with it. */
class PolicyWords {

    private final Component where;

    PolicyWords(Component where) {
        this.where = where;
    }

    /** Of one's own: with the hour. */
    Div of(ReminderPolicy policy, int hour) {
        return sentences(policy, text("reminder.words.at", clock(hour)));
    }

    /** Of a team: everybody has an hour of their own. */
    Div of(ReminderPolicy policy, Escalation escalation) {
        var words = sentences(policy, text("reminder.words.at-their-hour"));
        words.add(new Paragraph(text("reminder.words.escalation", escalation.toCoordinator(), escalation.toLead())));
        return words;
    }

    static String clock(int hour) {
        return LocalTime.of(hour, 0).toString();
    }

    private Div sentences(ReminderPolicy policy, String at) {
        var words = new Div(
                new Paragraph(ahead(policy.occasions())),
                new Paragraph(text("reminder.words.late", policy.occasions().lateEvery())),
                new Paragraph(form(policy.delivery(), at)));
        words.addClassNames("dm-stack", "tight");
        return words;
    }

    private String ahead(Occasions occasions) {
        if (occasions.ahead().isEmpty()) {
            return text("reminder.words.ahead.nothing");
        }
        var things = list(Arrays.stream(DueKind.values())
                .filter(occasions.ahead()::contains)
                .map(kind -> text("reminder.words.things." + kind))
                .toList());
        return occasions.daysBefore().isEmpty()
                ? text("reminder.words.ahead.on-the-day", things)
                : text("reminder.words.ahead", things, days(occasions));
    }

    private String days(Occasions occasions) {
        return list(occasions.daysBefore().stream()
                .map(days -> text("reminder.words.before", days))
                .toList());
    }

    private String form(Delivery delivery, String at) {
        var form = text("reminder.words.form." + delivery.form(), text("reminder.words.days." + delivery.days()), at);
        return delivery.quiet().areNone()
                ? form
                : form + " "
                        + text(
                                "reminder.words.quiet",
                                clock(delivery.quiet().from()),
                                clock(delivery.quiet().until()));
    }

    private static String list(List<String> words) {
        return ListFormatter.getInstance(UI.getCurrent().getLocale()).format(words);
    }

    private String text(String key, Object... arguments) {
        return where.getTranslation(key, arguments);
    }
}
