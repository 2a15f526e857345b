package org.demarche.ui.task;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.demarche.core.base.Refused;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Icon;

/** Puts something off: until tomorrow, for three days, until Monday, for three weeks, or until a day of one's choice. */
class SnoozeMenu extends DropDown {

    private static final int SOME_DAYS = 3;
    private static final int SOME_WEEKS = 3;

    private final transient Formats formats;
    private final transient Until until;

    /** Puts something off until a day. */
    @FunctionalInterface
    interface Until {

        void day(LocalDate day);
    }

    /** @param today where the thing is due */
    SnoozeMenu(Formats formats, LocalDate today, Until until) {
        super(Icon.SNOOZE, "");
        this.formats = formats;
        this.until = until;
        var name = getTranslation("task.snooze.name");
        setAriaLabel(name);
        setTooltipText(name);
        offer("task.snooze.tomorrow", today.plusDays(1));
        offer("task.snooze.some-days", today.plusDays(SOME_DAYS));
        offer("task.snooze.monday", today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        offer("task.snooze.some-weeks", today.plusWeeks(SOME_WEEKS));
        entry(getTranslation("task.snooze.choose"), () -> ask(today));
    }

    private void offer(String key, LocalDate day) {
        entry(getTranslation(key, formats.weekday(day)), () -> until.day(day));
    }

    private void ask(LocalDate today) {
        var dialog = new Dialog(getTranslation("task.snooze.title"));
        var day = dayAfter(today);
        var snooze = new Button(getTranslation("task.snooze.do"), _ -> snooze(day, dialog));
        snooze.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("task.cancel"), _ -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.add(day);
        dialog.getFooter().add(cancel, snooze);
        dialog.setWidth("340px");
        dialog.open();
    }

    private DatePicker dayAfter(LocalDate today) {
        var day = formats.datePicker(getTranslation("task.snooze.until"));
        day.setMin(today.plusDays(1));
        day.setMax(today.plusYears(1));
        day.setHelperText(getTranslation("task.snooze.whatever"));
        day.setWidthFull();
        return day;
    }

    private void snooze(DatePicker day, Dialog dialog) {
        if (day.getValue() == null || day.isInvalid()) {
            refuse(day, "refused.task.snooze.past", day.getMin());
            return;
        }
        try {
            until.day(day.getValue());
            dialog.close();
        } catch (Refused refused) {
            refuse(day, refused.key(), refused.arguments());
        }
    }

    private void refuse(DatePicker day, String key, Object... arguments) {
        day.setErrorMessage(getTranslation(key, arguments));
        day.setInvalid(true);
    }
}
