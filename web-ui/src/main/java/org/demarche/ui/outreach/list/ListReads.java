package org.demarche.ui.outreach.list;

import java.time.Clock;
import org.demarche.core.access.Access;
import org.demarche.core.access.ListColumns;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.TeamList;
import org.demarche.core.outreach.CaseBoard;
import org.demarche.core.outreach.CaseList;
import org.demarche.core.text.Texts;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.shell.CampaignInUse;
import org.springframework.stereotype.Component;

/** What the list and the board read. */
@Component
record ListReads(
        CaseList list,
        CaseBoard board,
        CampaignInUse inUse,
        CampaignService campaigns,
        CampaignDays days,
        TeamList team,
        Access access,
        ListColumns columns,
        OwnFormats formats,
        Texts texts,
        Clock clock) {}
