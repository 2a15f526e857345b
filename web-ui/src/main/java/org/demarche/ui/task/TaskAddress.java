package org.demarche.ui.task;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.task.TaskFilter;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskSort;
import org.demarche.core.task.TaskView;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list of tasks says. The filter of the campaign stands in it by the campaign's key.
 *
 * @param campaign the key of a campaign; empty for all
 * @param task the task that is open in a dialog; null when none is
 */
record TaskAddress(
        TaskView view,
        String text,
        String campaign,
        @Nullable UserId assignee,
        TaskSort sort,
        @Nullable TaskId task) {

    private static final String VIEW = "view";
    private static final String TEXT = "q";
    private static final String CAMPAIGN = "campaign";
    private static final String ASSIGNEE = "assignee";
    private static final String SORT = "sort";
    private static final String TASK = "task";
    private static final String DOWN = "-";

    /** @throws Refused not found, when it names a person or a task by what is no id */
    static TaskAddress of(QueryParameters parameters) {
        return new TaskAddress(
                parameters
                        .getSingleParameter(VIEW)
                        .flatMap(value -> Words.choice(TaskView.class, value))
                        .orElse(TaskView.OPEN),
                parameters.getSingleParameter(TEXT).orElse(""),
                parameters.getSingleParameter(CAMPAIGN).orElse(""),
                parameters.getSingleParameter(ASSIGNEE).map(UserId::of).orElse(null),
                parameters.getSingleParameter(SORT).flatMap(TaskAddress::sort).orElse(TaskSort.BY_DUE),
                parameters.getSingleParameter(TASK).map(TaskId::of).orElse(null));
    }

    TaskFilter filter() {
        return TaskFilter.NONE.withView(view).withText(text).withAssignee(assignee);
    }

    TaskAddress with(TaskView newView) {
        return new TaskAddress(newView, text, campaign, assignee, sort, null);
    }

    TaskAddress withText(String newText) {
        return new TaskAddress(view, newText, campaign, assignee, sort, null);
    }

    TaskAddress withCampaign(String newCampaign) {
        return new TaskAddress(view, text, newCampaign, assignee, sort, null);
    }

    TaskAddress withAssignee(@Nullable UserId newAssignee) {
        return new TaskAddress(view, text, campaign, newAssignee, sort, null);
    }

    TaskAddress with(TaskSort newSort) {
        return new TaskAddress(view, text, campaign, assignee, newSort, null);
    }

    TaskAddress opened(@Nullable TaskId newTask) {
        return new TaskAddress(view, text, campaign, assignee, sort, newTask);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        putIf(view != TaskView.OPEN, parameters, VIEW, Words.parameter(view));
        putIf(!text.isEmpty(), parameters, TEXT, text);
        putIf(!campaign.isEmpty(), parameters, CAMPAIGN, campaign);
        putIf(assignee != null, parameters, ASSIGNEE, String.valueOf(assignee));
        putIf(
                !sort.equals(TaskSort.BY_DUE),
                parameters,
                SORT,
                (sort.descending() ? DOWN : "") + Words.parameter(sort.key()));
        putIf(task != null, parameters, TASK, String.valueOf(task));
        return QueryParameters.simple(parameters);
    }

    private static void putIf(boolean wanted, Map<String, String> parameters, String name, String value) {
        if (wanted) {
            parameters.put(name, value);
        }
    }

    private static Optional<TaskSort> sort(String value) {
        boolean descending = value.startsWith(DOWN);
        return Words.choice(TaskSort.Key.class, descending ? value.substring(1) : value)
                .map(key -> new TaskSort(key, descending));
    }
}
