/**
 * A playbook is the steps that a campaign takes when a case enters a stage, or an answer of a kind arrives. A step is a task
 * whose day follows a rule of {@link org.demarche.core.task.DeadlineRule}: on a timeline, counted from what happened in the
 * case, or in sequence, counted from the day on which the step before was done.
 *
 * <p>Every edit makes a new version; a case follows the version that was current when it got its first step, until a
 * coordinator applies a newer one to it. What became of which step in which case stands in a ledger with a unique key, so that
 * no step comes twice for one occasion.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "text",
            "sql",
            "access",
            "institution",
            "campaign",
            "outreach",
            "correspondence",
            "task"
        })
package org.demarche.core.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
