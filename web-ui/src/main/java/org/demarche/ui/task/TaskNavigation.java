package org.demarche.ui.task;

import org.demarche.core.access.UserId;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskView;

/** Ways to My day, the tasks and the workload. */
public final class TaskNavigation {

    private TaskNavigation() {}

    public static String toMyDay() {
        return "";
    }

    /** The list of tasks with this one opened. */
    public static String toTask(TaskId id) {
        return "tasks?task=" + id;
    }

    public static String toTasks(TaskView view) {
        return "tasks?view=" + Words.parameter(view);
    }

    public static String toTasksOf(UserId user) {
        return "tasks?assignee=" + user;
    }
}
