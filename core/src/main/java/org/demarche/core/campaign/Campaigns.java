package org.demarche.core.campaign;

import org.demarche.core.access.CampaignId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Campaigns extends ListCrudRepository<Campaign, CampaignId> {

    /** Also by a campaign out of reach. */
    @Query("select campaign_key_taken(:key)")
    boolean isKeyTaken(String key);
}
