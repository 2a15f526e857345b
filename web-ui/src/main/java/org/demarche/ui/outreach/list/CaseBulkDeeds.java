package org.demarche.ui.outreach.list;

import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.CaseUndoService;
import org.demarche.core.outreach.NextActionService;
import org.demarche.core.outreach.StageService;
import org.demarche.core.task.TaskBulkService;
import org.springframework.stereotype.Component;

/** What is done with many cases. */
@Component
record CaseBulkDeeds(
        StageService stages,
        NextActionService nextActions,
        AssignmentService assignments,
        TaskBulkService tasks,
        CaseUndoService undo,
        ExportDesk exports) {}
