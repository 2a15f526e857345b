package org.demarche.core.outreach;

import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;

/** What every row below a case carries, so that one policy guards them all. */
public record CaseKey(CaseId id, CampaignId campaign, boolean restricted) {}
