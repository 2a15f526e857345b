package org.demarche.ui.outreach;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.demarche.core.task.CaseDeadline;
import org.demarche.core.task.DeadlineRule;
import org.demarche.core.task.DeadlineTimeService;
import org.demarche.core.task.Governing;
import org.demarche.core.task.MoreTime;

/** Asks how many days more, or until which day, and why. */
class MoreTimeDialog extends DeedDialog {

    private final IntegerField days = new IntegerField();
    private final DatePicker until;
    private final TextField reason = new TextField();

    MoreTimeDialog(
            String title, CaseDeadline due, Governing rule, LogDesk desk, DeadlineTimeService service, Runnable done) {
        super(desk, words("outreach.deadline.more-title", title), words("outreach.deadline.more-do"));
        days.setLabel(getTranslation("outreach.deadline.more-days", unit(rule)));
        days.setMin(1);
        days.setMax(DeadlineRule.MOST_DAYS);
        days.setStepButtonsVisible(true);
        until = desk.formats().get().datePicker(getTranslation("outreach.deadline.more-until"));
        until.setMin(due.dueOn().plusDays(1));
        reason.setLabel(getTranslation("outreach.deadline.reason"));
        stack(days, until, reason);
        fields().number("days", days).day("until", until).text("reason", reason);
        keep("deadline-more", rule.id().toString());
        errorsAt("refused.deadline.reason", reason);
        errorsAt("refused.deadline.extension.not-later", until);
        errorsAt("refused.deadline.extension", days);
        onPrimary(() -> service.extend(rule.id(), rule.version(), asked()), done);
    }

    private String unit(Governing rule) {
        return getTranslation("task.day-unit." + rule.rule().unit().name());
    }

    private MoreTime asked() {
        return new MoreTime(days.isEmpty() ? 0 : days.getValue(), until.getValue(), reason.getValue());
    }
}
