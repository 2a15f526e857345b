package org.demarche.core.task;

import java.util.Collection;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * The same task on many cases.
 *
 * @param assignee null for the owner of each case, and for whoever adds them where a case has none
 */
public record AddTasks(Collection<CaseId> cases, @Nullable UserId assignee, TaskContent content) {}
