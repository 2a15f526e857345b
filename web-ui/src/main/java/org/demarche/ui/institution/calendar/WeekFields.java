package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.institution.Country;
import org.demarche.core.institution.Week;
import org.demarche.ui.form.FormDialog;

/** On which days they work, on which committees meet, and whose public holidays they keep. */
class WeekFields {

    private final CheckboxGroup<DayOfWeek> working;
    private final CheckboxGroup<DayOfWeek> committees;
    private final ComboBox<Country> holidays;
    private final List<Country> countries;

    WeekFields(FormDialog dialog, List<Country> countries) {
        this.countries = countries;
        var ui = UI.getCurrent();
        working = days(ui.getTranslation("institution.week.form.working"));
        committees = days(ui.getTranslation("institution.week.form.committees"));
        holidays = new ComboBox<>(ui.getTranslation("institution.week.form.holidays"));
        holidays.setItems(countries);
        holidays.setItemLabelGenerator(Country::name);
        holidays.setClearButtonVisible(true);
        holidays.setHelperText(ui.getTranslation("institution.week.form.holidays.help"));
        dialog.with(working, committees, holidays).field("refused.calendar.week", working);
        dialog.fields()
                .along("working", working, WeekFields::written, WeekFields::read)
                .along("committees", committees, WeekFields::written, WeekFields::read)
                .along("holidays", holidays, Country::code, this::country);
    }

    WeekFields show(Week week) {
        working.setValue(week.working());
        committees.setValue(week.committees());
        holidays.setValue(week.holidaysOf() == null ? null : country(week.holidaysOf()));
        return this;
    }

    Week week() {
        var state = holidays.getValue();
        return new Week(working.getValue(), committees.getValue(), state == null ? null : state.code());
    }

    private Country country(String code) {
        return countries.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static CheckboxGroup<DayOfWeek> days(String label) {
        var group = new CheckboxGroup<DayOfWeek>(label);
        var language = UI.getCurrent().getLocale();
        group.addClassName("dm-in-line");
        group.setItems(DayOfWeek.values());
        group.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language));
        return group;
    }

    private static String written(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    private static Set<DayOfWeek> read(String written) {
        return written.isEmpty()
                ? Set.of()
                : Arrays.stream(written.split(",")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }
}
