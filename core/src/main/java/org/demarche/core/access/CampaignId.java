package org.demarche.core.access;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A campaign; its team decides who sees it. */
public record CampaignId(UUID value) implements Identifier {

    public static CampaignId create() {
        return new CampaignId(Ids.next());
    }

    public static CampaignId of(String text) {
        return new CampaignId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
