package org.demarche.ui.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import org.demarche.core.campaign.CampaignDay;

/** When a day of the campaign comes next. */
record NextTime(CampaignDay day, LocalDate on) {

    /** A yearly day comes today or later; one that came once stays where it was. 29 February comes on the 28th in between. */
    static NextTime of(CampaignDay day, LocalDate today) {
        if (day.year() != null) {
            return new NextTime(day, inYear(day, day.year()));
        }
        var thisYear = inYear(day, today.getYear());
        return new NextTime(day, thisYear.isBefore(today) ? inYear(day, today.getYear() + 1) : thisYear);
    }

    boolean past(LocalDate today) {
        return on.isBefore(today);
    }

    private static LocalDate inYear(CampaignDay day, int year) {
        var month = YearMonth.of(year, day.month());
        return month.atDay(Math.min(day.day(), month.lengthOfMonth()));
    }
}
