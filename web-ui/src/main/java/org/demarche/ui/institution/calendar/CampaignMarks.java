package org.demarche.ui.institution.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.campaign.CampaignDays;
import org.springframework.stereotype.Component;

/** The days of the campaigns that somebody works in, as they fall into a calendar of sittings. */
@Component
class CampaignMarks {

    private final CampaignDays days;
    private final Access access;

    CampaignMarks(CampaignDays days, Access access) {
        this.days = days;
        this.access = access;
    }

    /** A day of a campaign, in one year. */
    record Mark(LocalDate day, String label) {}

    /** By day; nothing for who is in no campaign, nothing of one that is archived. */
    List<Mark> between(LocalDate from, LocalDate until, Locale language) {
        var scope = access.scope();
        return scope.campaigns().stream()
                .filter(campaign -> !scope.archived().contains(campaign))
                .filter(campaign -> scope.allows(Action.READ, campaign))
                .flatMap(campaign -> days.of(campaign).stream())
                .map(day -> new Mark(day.next(from), day.label(language)))
                .filter(mark -> !mark.day().isBefore(from) && !mark.day().isAfter(until))
                .distinct()
                .sorted(Comparator.comparing(Mark::day).thenComparing(Mark::label))
                .toList();
    }
}
