package org.demarche.ui.institution.calendar;

import com.vaadin.flow.router.QueryParameters;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.demarche.core.institution.InstitutionRow;

/**
 * Which calendar of a page is shown, as its address says.
 *
 * @param house the id of one of the houses of the page; empty for the first
 */
public record CalendarAddress(Optional<String> house, Optional<Year> year) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    public static CalendarAddress of(QueryParameters said) {
        return new CalendarAddress(
                said.getSingleParameter("house"),
                said.getSingleParameter("year").flatMap(CalendarAddress::year));
    }

    private static Optional<Year> year(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{4}"))
                .map(Year::parse)
                .filter(CalendarAddress::isShown);
    }

    /** Far enough for every house; beyond there is no page. */
    static boolean isShown(Year year) {
        return year.getValue() >= FIRST_YEAR && year.getValue() <= LAST_YEAR;
    }

    InstitutionRow among(List<InstitutionRow> houses) {
        return houses.stream()
                .filter(row -> house.filter(row.id().toString()::equals).isPresent())
                .findFirst()
                .orElse(houses.getFirst());
    }

    /** Relative to a page. */
    static String query(InstitutionRow house, Year year) {
        return "?tab=CALENDAR&house=" + house.id() + "&year=" + year;
    }
}
