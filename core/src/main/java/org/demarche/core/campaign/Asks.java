package org.demarche.core.campaign;

import java.util.List;
import java.util.Optional;
import org.demarche.core.access.CampaignId;
import org.springframework.data.repository.ListCrudRepository;

interface Asks extends ListCrudRepository<Ask, AskId> {

    List<Ask> findByCampaignIdOrderByNumber(CampaignId campaign);

    Optional<Ask> findByCampaignIdAndPrincipalIsTrue(CampaignId campaign);
}
