package org.demarche.core.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.demarche.core.base.Line;
import org.demarche.core.base.Source;
import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A day that matters to a campaign.
 *
 * @param year null when it comes every year
 * @param since the year it was first marked, where that is known
 * @param verified whether a source says so
 */
public record CampaignDay(
        UUID id,
        int month,
        int day,
        @Nullable Integer year,
        String labelEn,
        String labelUk,
        @Nullable Integer since,
        boolean verified,
        @Nullable String sourceUrl) {

    public static final int LABEL_LENGTH = 300;

    public CampaignDay {
        labelEn = Line.required(labelEn, LABEL_LENGTH, "refused.campaign.day.label-en");
        labelUk = Line.required(labelUk, LABEL_LENGTH, "refused.campaign.day.label-uk");
        sourceUrl = Source.webAddress(sourceUrl, "refused.campaign.day.source");
    }

    /**
     * When it comes next: one of every year comes today or later, one that came once stays where it was. 29 February is
     * marked on the 28th in the years that do not have it.
     */
    public LocalDate next(LocalDate today) {
        if (year != null) {
            return in(year);
        }
        var thisYear = in(today.getYear());
        return thisYear.isBefore(today) ? in(today.getYear() + 1) : thisYear;
    }

    private LocalDate in(int wanted) {
        var inMonth = YearMonth.of(wanted, month);
        return inMonth.atDay(Math.min(day, inMonth.lengthOfMonth()));
    }

    public String label(Locale language) {
        return new Bilingual(labelEn, labelUk).in(language);
    }
}
