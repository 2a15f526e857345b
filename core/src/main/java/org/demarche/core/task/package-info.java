/**
 * What somebody has to do by a day. A task belongs to one person; it stands on a case or is free; it is open until it is done
 * or cancelled, and both can be taken back for a while by whoever did it. What is due is more than tasks: next actions of
 * cases and answers that are awaited come from the view {@code due_item}, which feeds My day and the reminders. The workload
 * shows who carries how much.
 *
 * <p>A <em>deadline</em> says why something is due on its day: {@link org.demarche.core.task.DeadlineRule} counts from an anchor,
 * {@link org.demarche.core.task.Computation} tells line by line how, by the calendar of the house.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"base", "text", "sql", "access", "bell", "institution", "campaign", "outreach"})
package org.demarche.core.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
