package org.demarche.core.outreach;

import org.demarche.core.access.CampaignId;
import org.demarche.core.dossier.PackageId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Dispatches extends ListCrudRepository<Dispatch, DispatchId> {

    @Query("select exists (select from document_package where id = :pack and campaign_id = :campaign)")
    boolean hasPackage(CampaignId campaign, PackageId pack);
}
