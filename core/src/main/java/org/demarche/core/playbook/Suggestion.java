package org.demarche.core.playbook;

import java.time.LocalDate;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.task.TaskId;

/** The step of the playbook that comes next in a case. */
public record Suggestion(TaskId task, ActionKind kind, String title, LocalDate due) {}
