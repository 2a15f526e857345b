package org.demarche.core.task;

import java.time.ZoneId;
import org.demarche.core.access.CampaignId;
import org.demarche.core.outreach.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * Where a task stands.
 *
 * @param aCase null for a free task
 * @param campaign null for a free task that belongs to no campaign: it is its assignee's alone
 * @param zone in which its day begins and ends
 */
record TaskPlace(@Nullable CaseKey aCase, @Nullable CampaignId campaign, ZoneId zone) {}
