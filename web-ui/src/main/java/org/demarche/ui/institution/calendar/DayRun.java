package org.demarche.ui.institution.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.core.institution.HouseCalendar;

/** Days that look the same, one after the other. */
record DayRun(DayLook look, LocalDate first, LocalDate last) {

    /** What there is to draw between two days. */
    static List<DayRun> of(HouseCalendar calendar, LocalDate from, LocalDate until) {
        var runs = new ArrayList<DayRun>();
        from.datesUntil(until.plusDays(1)).forEach(day -> add(runs, DayLook.of(calendar, day), day));
        runs.removeIf(run -> run.look == DayLook.PLAIN || run.look == DayLook.REST);
        return runs;
    }

    private static void add(List<DayRun> runs, DayLook look, LocalDate day) {
        if (!runs.isEmpty() && runs.getLast().look == look) {
            runs.add(new DayRun(look, runs.removeLast().first, day));
        } else {
            runs.add(new DayRun(look, day, day));
        }
    }
}
