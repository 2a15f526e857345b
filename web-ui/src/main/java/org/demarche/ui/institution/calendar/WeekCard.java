package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.core.institution.HouseWeek;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.core.institution.Week;
import org.demarche.ui.format.Formats;

/** How a week of the house goes. */
class WeekCard extends Facts {

    /** @param own empty where nobody entered another than the usual one */
    WeekCard(InstitutionRow house, Optional<HouseWeek> own, Formats formats, CalendarVerbs verbs) {
        super("", formats);
        setTitle(getTranslation("institution.calendar.week"), 2);
        if (verbs.mayKeep()) {
            verb("institution.edit", verbs::describeWeek);
        }
        var week = own.map(HouseWeek::week).orElseGet(() -> Week.usual(house.country()));
        add(new Div(getTranslation("institution.calendar.week.working", days(week.working()))));
        if (!week.committees().isEmpty()) {
            add(new Div(getTranslation("institution.calendar.week.committees", days(week.committees()))));
        }
        var state = week.holidaysOf();
        add(new Div(
                state == null
                        ? getTranslation("institution.calendar.week.no-holidays")
                        : getTranslation("institution.calendar.week.holidays", verbs.country(state))));
        add(own.map(known -> source(known.source()))
                .orElseGet(() -> quiet(getTranslation("institution.calendar.week.usual"))));
    }

    private String days(Collection<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()))
                .collect(Collectors.joining(", "));
    }
}
