package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.demarche.core.institution.HouseCalendar;
import org.demarche.ui.format.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A year, a row for each month, a square for each day. The first and the last of some days are chosen by two clicks; by
 * keyboard days are entered in the form instead, so that nobody has to pass 365 squares.
 */
class YearPlan extends Div {

    private static final String CHOSEN = "on";

    private final HouseCalendar calendar;
    private final Formats formats;
    private final @Nullable BiConsumer<LocalDate, LocalDate> chosen;
    private final Map<LocalDate, NativeButton> squares = new HashMap<>();
    private final Paragraph hint = new Paragraph();
    private @Nullable LocalDate begun;

    /** @param chosen null for those who only read */
    YearPlan(Year year, HouseCalendar calendar, Formats formats, @Nullable BiConsumer<LocalDate, LocalDate> chosen) {
        this.calendar = calendar;
        this.formats = formats;
        this.chosen = chosen;
        addClassName("dm-stack");
        var months = new Div();
        months.addClassName("dm-year");
        months.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("institution.calendar.year", year.toString()));
        for (int month = 1; month <= 12; month++) {
            months.add(row(year.atMonth(month)));
        }
        add(months, new Legend(DayLook.SITTING, DayLook.COMMITTEE, DayLook.RECESS, DayLook.REST));
        if (chosen != null) {
            hint.addClassNames("dm-s", "dm-2");
            hint.setText(getTranslation("institution.calendar.choose-first"));
            add(hint);
        }
    }

    private Component row(YearMonth month) {
        var name = new Span(formats.monthName(month));
        name.addClassName("month");
        var row = new Div(name);
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", formats.monthAndYear(month));
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            row.add(square(month.atDay(day)));
        }
        return row;
    }

    private Component square(LocalDate day) {
        var look = DayLook.of(calendar, day);
        var square = new NativeButton(String.valueOf(day.getDayOfMonth()));
        square.setTabIndex(-1);
        square.setEnabled(chosen != null);
        square.addClassName("day");
        if (!look.look().isEmpty()) {
            square.addClassName(look.look());
        }
        if (day.equals(formats.today())) {
            square.addClassName("today");
        }
        var said = said(day, look);
        square.setTitle(said);
        square.setAriaLabel(said);
        square.addClickListener(_ -> click(day));
        squares.put(day, square);
        return square;
    }

    private String said(LocalDate day, DayLook look) {
        var name = formats.weekday(day);
        if (look == DayLook.PLAIN) {
            return name;
        }
        var what = look == DayLook.REST
                ? calendar.rest(day)
                        .map(rest -> rest.name().isEmpty()
                                ? getTranslation("institution.rest." + rest.reason())
                                : rest.name().in(getLocale()))
                        .orElse("")
                : getTranslation("institution.calendar.look." + look);
        return name + ": " + what;
    }

    private void click(LocalDate day) {
        var choose = chosen;
        if (choose == null) {
            return;
        }
        var first = begun;
        if (first == null) {
            begun = day;
            squares.get(day).addClassName(CHOSEN);
            hint.setText(getTranslation("institution.calendar.choose-last", formats.day(day)));
            return;
        }
        begun = null;
        squares.get(first).removeClassName(CHOSEN);
        hint.setText(getTranslation("institution.calendar.choose-first"));
        choose.accept(first.isBefore(day) ? first : day, first.isBefore(day) ? day : first);
    }
}
