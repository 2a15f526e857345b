package org.demarche.core.playbook;

import java.util.Optional;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Playbooks extends ListCrudRepository<Playbook, PlaybookId> {

    Optional<Playbook> findFirstByCampaignIdOrderByNumberDesc(CampaignId campaign);

    Optional<Playbook> findByCampaignIdAndNumber(CampaignId campaign, int number);

    /** Two who publish at once come one after the other. */
    @Query("select id from campaign where id = :campaign for no key update")
    UUID hold(CampaignId campaign);
}
