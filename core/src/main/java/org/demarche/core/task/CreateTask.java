package org.demarche.core.task;

import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A task to be.
 *
 * @param caseId null for a free task
 * @param campaign of a free task; null for one that is the assignee's alone. A case brings its own
 */
public record CreateTask(@Nullable CaseId caseId, @Nullable CampaignId campaign, UserId assignee, TaskContent content) {

    public static CreateTask on(CaseId caseId, UserId assignee, TaskContent content) {
        return new CreateTask(caseId, null, assignee, content);
    }

    public static CreateTask free(@Nullable CampaignId campaign, UserId assignee, TaskContent content) {
        return new CreateTask(null, campaign, assignee, content);
    }
}
