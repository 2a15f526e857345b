/**
 * What somebody has to do by a day. A task belongs to one person; it stands on a case or is free; it is open until it is done
 * or cancelled, and both can be taken back for a while by whoever did it. What is due is more than tasks: next actions of
 * cases and answers that are awaited come from the view {@code due_item}, which feeds My day and the reminders. The workload
 * shows who carries how much.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "text", "sql", "access", "institution", "campaign", "outreach"})
package org.demarche.core.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
