package org.demarche.core.institution;

import java.time.LocalDate;
import org.demarche.core.base.Source;
import org.jspecify.annotations.Nullable;

/** A {@link Source} in the columns that the tables of calendars have for it. */
record CalendarSource(
        @Nullable String sourceUrl,
        String sourceNote,
        @Nullable LocalDate checkedOn) {

    static CalendarSource of(Source source) {
        return new CalendarSource(source.url(), source.note(), source.checkedOn());
    }

    Source get() {
        return new Source(sourceUrl, sourceNote, checkedOn);
    }
}
