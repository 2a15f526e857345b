package org.demarche.ui.institution.calendar;

import java.time.LocalDate;
import org.demarche.core.institution.CalendarSpanId;
import org.demarche.core.institution.LegislativeTermId;

/** What can be done with the calendar that is shown. */
interface CalendarVerbs {

    /** Whether who is signed in keeps calendars; the rest is not offered else. */
    boolean mayKeep();

    void enter(LocalDate first, LocalDate last);

    void correct(CalendarSpanId days);

    void takeFile();

    void enterTerm();

    void correct(LegislativeTermId term);

    void describeWeek();

    /** The name of a state. */
    String country(String code);
}
