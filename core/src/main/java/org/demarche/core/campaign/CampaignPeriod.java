package org.demarche.core.campaign;

import java.time.LocalDate;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a campaign runs; a day that nobody has said is null.
 *
 * @param until not before the first day
 */
public record CampaignPeriod(
        @Nullable LocalDate from, @Nullable LocalDate until) {

    public static final CampaignPeriod UNKNOWN = new CampaignPeriod(null, null);

    public CampaignPeriod {
        if (from != null) {
            Dates.fact(from);
        }
        if (until != null) {
            Dates.fact(until);
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new Refused("refused.campaign.period.until-before-from");
        }
    }
}
