package org.demarche.core.campaign;

import java.util.Optional;
import org.demarche.core.access.CampaignId;
import org.springframework.data.repository.ListCrudRepository;

interface Campaigns extends ListCrudRepository<Campaign, CampaignId> {

    Optional<Campaign> findByKey(String key);
}
