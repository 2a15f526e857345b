package org.demarche.core.campaign;

import java.util.Locale;
import org.demarche.core.access.CampaignId;
import org.demarche.core.text.Bilingual;

/** A campaign in a list. */
public record CampaignRow(
        CampaignId id,
        int version,
        String key,
        String nameEn,
        String nameUk,
        boolean fictional,
        boolean archived,
        int asks,
        int members) {

    public String name(Locale language) {
        return new Bilingual(nameEn, nameUk).in(language);
    }
}
