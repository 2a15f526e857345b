package org.demarche.core.campaign;

import java.util.Locale;
import java.util.UUID;
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

    public String label(Locale language) {
        return new Bilingual(labelEn, labelUk).in(language);
    }
}
