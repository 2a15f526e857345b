package org.demarche.core.exchange;

import java.util.Locale;
import org.demarche.core.access.CampaignId;
import org.demarche.core.outreach.CaseFilter;
import org.demarche.core.outreach.CaseSort;

/**
 * Takes the cases of a campaign away as a file, as a list shows them.
 *
 * @param reason what it is needed for; goes into the audit
 */
public record ExportCases(
        CampaignId campaign, CaseFilter filter, CaseSort sort, boolean descending, String reason, Locale language) {}
