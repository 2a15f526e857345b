package org.demarche.ui.outreach;

import org.demarche.core.campaign.TeamList;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.CaseAskService;
import org.demarche.core.outreach.DispatchService;
import org.demarche.core.outreach.InitiativeService;
import org.demarche.core.outreach.LapseService;
import org.demarche.core.outreach.NextActionService;
import org.demarche.core.outreach.StageService;
import org.demarche.ui.decision.CaseActs;
import org.springframework.stereotype.Component;

/** What is done on the page of a case, but for logging. */
@Component
record CaseDeeds(
        StageService stages,
        NextActionService nextActions,
        NextSteps nextSteps,
        AssignmentService assignments,
        DispatchService dispatches,
        InitiativeService initiatives,
        LapseService lapses,
        CaseAskService asks,
        RestrictionDeeds restrictions,
        DeadlineDeeds deadlines,
        TeamList team,
        CaseActs acts) {}
