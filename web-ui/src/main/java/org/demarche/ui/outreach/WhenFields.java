package org.demarche.ui.outreach;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.demarche.core.base.Refused;
import org.demarche.ui.draft.FormFields;

/** When something happened, in the user's zone; now, until somebody says otherwise. */
class WhenFields extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);

    final DatePicker day;
    final TimePicker time = new TimePicker();
    private final LogDesk desk;
    private LocalTime offered = LocalTime.MIDNIGHT;

    WhenFields(LogDesk desk) {
        this.desk = desk;
        addClassName("dm-row");
        day = desk.formats().get().datePicker("");
        day.setAriaLabel(getTranslation("outreach.log.day"));
        day.setMax(desk.today());
        day.addClassName("dm-day");
        time.setAriaLabel(getTranslation("outreach.log.time"));
        time.setStep(STEP);
        time.setLocale(Locale.of("uk", "UA"));
        time.addClassName("dm-time");
        reset();
        add(day, time);
    }

    void nameIn(FormFields fields) {
        fields.along("day", day, LocalDate::toString, LocalDate::parse)
                .along("time", time, LocalTime::toString, LocalTime::parse);
    }

    void reset() {
        day.setValue(desk.today());
        offered = desk.now().toLocalTime();
        time.setValue(offered);
    }

    /** @throws Refused when the day is missing */
    LocalDate day() {
        if (day.isEmpty()) {
            throw new Refused("refused.date.missing");
        }
        return day.getValue();
    }

    /** The moment; an empty time is now for today, noon for any other day. */
    Instant moment() {
        var chosen = day();
        if (chosen.equals(desk.today()) && offered.equals(time.getValue())) {
            return desk.clock().instant();
        }
        var clock = time.isEmpty() ? desk.timeFor(chosen) : time.getValue();
        return chosen.atTime(clock).atZone(desk.zone()).toInstant();
    }
}
