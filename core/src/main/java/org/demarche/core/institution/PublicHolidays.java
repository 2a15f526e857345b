package org.demarche.core.institution;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.demarche.core.text.Bilingual;
import org.demarche.core.text.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The public holidays of states, as Jollyday knows them. A state that it does not know has none. */
@Component
class PublicHolidays {

    private static final Set<String> KNOWN = HolidayManager.getSupportedCalendarCodes();

    /** A year of a state is read from its file once. */
    private final Map<String, Map<Year, Map<LocalDate, Bilingual>>> years = new ConcurrentHashMap<>();

    /** @param country ISO 3166-1 alpha-2; null for none */
    HolidaysOf of(@Nullable String country) {
        if (country == null || !KNOWN.contains(country)) {
            return HolidaysOf.NONE;
        }
        var ofCountry = years.computeIfAbsent(country, _ -> new ConcurrentHashMap<>());
        return day -> Optional.ofNullable(ofCountry
                .computeIfAbsent(Year.from(day), year -> read(country, year))
                .get(day));
    }

    private static Map<LocalDate, Bilingual> read(String country, Year year) {
        return HolidayManager.getInstance(ManagerParameters.create(country)).getHolidays(year).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .collect(Collectors.toUnmodifiableMap(Holiday::getDate, PublicHolidays::name, (first, _) -> first));
    }

    private static Bilingual name(Holiday holiday) {
        return new Bilingual(holiday.getDescription(Languages.ENGLISH), holiday.getDescription(Languages.UKRAINIAN));
    }
}
