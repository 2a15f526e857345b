package org.demarche.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import org.demarche.core.outbox.ReminderPlanner;
import org.demarche.notifications.digest.DigestCollector;
import org.demarche.notifications.notice.ReassignmentNotices;
import org.springframework.stereotype.Component;

/** The rounds that one node at a time does for all. Each looks at the rows, and may run at any time and twice at once. */
@Component
class Agenda {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final NotificationSettings settings;
    private final RoundGuard guard;
    private final ReminderPlanner planner;
    private final DigestCollector collector;
    private final ReassignmentNotices reassignments;
    private final Upkeep upkeep;

    Agenda(
            NotificationSettings settings,
            RoundGuard guard,
            ReminderPlanner planner,
            DigestCollector collector,
            ReassignmentNotices reassignments,
            Upkeep upkeep) {
        this.settings = settings;
        this.guard = guard;
        this.planner = planner;
        this.collector = collector;
        this.reassignments = reassignments;
        this.upkeep = upkeep;
    }

    /** New ones at each call; their names are kept in the database. */
    List<RecurringTask<?>> rounds() {
        return List.of(
                round("planning", settings.planEvery(), this::plan),
                round("ending-restrictions", settings.planEvery(), upkeep::endRestrictions),
                round("hand-overs", settings.planEvery(), upkeep::handOver),
                round("computing-deadlines", settings.planEvery(), upkeep::computeDeadlines),
                round("bringing-yearly-steps", HOUR, upkeep::bringYearlySteps),
                round("removing-loose-files", HOUR, upkeep::removeLooseFiles),
                round("removing-bytes-without-a-row", DAY, upkeep::removeBytesWithoutRow),
                round("removing-old-notices", DAY, upkeep::removeOldNotices));
    }

    private void plan() {
        planner.plan(settings.firstDigestAtOnce());
        collector.collect();
        reassignments.collect();
    }

    private RecurringTask<?> round(String name, Duration every, Runnable round) {
        return Pause.recurring(name, every, () -> guard.run(name, round));
    }
}
