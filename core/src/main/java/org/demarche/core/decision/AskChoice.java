package org.demarche.core.decision;

import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.AskId;

/**
 * An ask that an act can grant.
 *
 * @param words the ask in short, in the reader's language
 */
public record AskChoice(AskId id, int number, String words, boolean principal, CampaignId campaignId) {}
