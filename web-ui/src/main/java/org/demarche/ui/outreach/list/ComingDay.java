package org.demarche.ui.outreach.list;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.core.campaign.CampaignDay;

/** When a day of a campaign comes next. */
record ComingDay(LocalDate on, CampaignDay day) {

    static Optional<ComingDay> first(List<CampaignDay> days, LocalDate today) {
        return days.stream()
                .map(day -> new ComingDay(next(day, today), day))
                .filter(coming -> !coming.on.isBefore(today))
                .min(Comparator.comparing(ComingDay::on));
    }

    private static LocalDate next(CampaignDay day, LocalDate today) {
        if (day.year() != null) {
            return in(day.year(), day);
        }
        var thisYear = in(today.getYear(), day);
        return thisYear.isBefore(today) ? in(today.getYear() + 1, day) : thisYear;
    }

    /** 29 February is kept on the 28th in years without one. */
    private static LocalDate in(int year, CampaignDay day) {
        var month = YearMonth.of(year, day.month());
        return month.atDay(Math.min(day.day(), month.lengthOfMonth()));
    }
}
