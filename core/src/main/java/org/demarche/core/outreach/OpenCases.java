package org.demarche.core.outreach;

import java.util.Collection;
import org.demarche.core.access.CampaignId;
import org.demarche.core.institution.InstitutionId;

/** Makes institutions targets of a campaign: a case for each that has none. */
public record OpenCases(CampaignId campaign, Collection<InstitutionId> institutions) {}
