package org.demarche.core.campaign;

import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Begins a campaign.
 *
 * @param key two to eight capital letters and digits, a letter first; begins the references of its cases
 * @param fictional whether everything in it is invented
 * @param home the state whose appeal this is, ISO code; null for none
 */
public record CreateCampaign(
        String key,
        Bilingual name,
        Bilingual goal,
        CampaignPeriod period,
        boolean fictional,
        @Nullable String home) {

    /** One whose days are not known yet, and that comes from no state. */
    public CreateCampaign(String key, Bilingual name, Bilingual goal, boolean fictional) {
        this(key, name, goal, CampaignPeriod.UNKNOWN, fictional, null);
    }
}
