package org.demarche.core.outreach;

import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.springframework.data.relational.core.mapping.Column;

/** What every row below a case carries, so that one policy guards them all. */
public record CaseKey(
        @Column("case_id") CaseId id, @Column("campaign_id") CampaignId campaign, boolean restricted) {}
