package org.demarche.core.task;

import org.demarche.core.access.CampaignId;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** Which tasks are wanted. */
public record TaskFilter(
        TaskView view,
        String text,
        @Nullable CampaignId campaign,
        @Nullable UserId assignee) {

    public static final TaskFilter NONE = new TaskFilter(TaskView.OPEN, "", null, null);

    public TaskFilter withView(TaskView newView) {
        return new TaskFilter(newView, text, campaign, assignee);
    }

    public TaskFilter withText(String newText) {
        return new TaskFilter(view, newText.strip(), campaign, assignee);
    }

    public TaskFilter withCampaign(@Nullable CampaignId newCampaign) {
        return new TaskFilter(view, text, newCampaign, assignee);
    }

    public TaskFilter withAssignee(@Nullable UserId newAssignee) {
        return new TaskFilter(view, text, campaign, newAssignee);
    }

    /** Whether anything narrows the list but the view. */
    public boolean narrows() {
        return !text.isEmpty() || campaign != null || assignee != null;
    }
}
