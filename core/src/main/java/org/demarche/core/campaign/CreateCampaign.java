package org.demarche.core.campaign;

import org.demarche.core.text.Bilingual;

/**
 * Begins a campaign.
 *
 * @param key two to eight capital letters and digits, a letter first; begins the references of its cases
 * @param fictional whether everything in it is invented
 */
public record CreateCampaign(String key, Bilingual name, Bilingual goal, CampaignPeriod period, boolean fictional) {

    /** One whose days are not known yet. */
    public CreateCampaign(String key, Bilingual name, Bilingual goal, boolean fictional) {
        this(key, name, goal, CampaignPeriod.UNKNOWN, fictional);
    }
}
