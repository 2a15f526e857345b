package org.demarche.core.outreach;

import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface OutreachCases extends ListCrudRepository<OutreachCase, CaseId> {

    /** Every change leaves an entry in the timeline, so a case with the first one only is untouched; steps that came by themselves do not count. */
    @Modifying
    @Query("""
            delete from outreach_case c
             where c.campaign_id = :campaign and c.opened_in = :batch and c.opened_by = :user and c.version = 0
               and (select count(*) from timeline_entry e where e.case_id = c.id and not e.details ?? 'playbook') = 1""")
    int removeUntouched(CampaignId campaign, BatchId batch, UserId user);
}
