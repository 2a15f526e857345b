package org.demarche.core.relief;

import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** Something that changed hands, and to whom. */
record ReliefItem(CarriedKind kind, UUID objectId, @Nullable CaseId caseId, CampaignId campaignId, UserId toId) {}
