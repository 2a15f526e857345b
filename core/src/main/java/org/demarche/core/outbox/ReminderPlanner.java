package org.demarche.core.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.demarche.core.access.Background;
import org.demarche.core.access.UserId;
import org.demarche.core.access.Work;
import org.demarche.core.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the reminders in line with what is due now: cancels what lost its sense, plans what comes up to a horizon, once.
 * Run as often as one likes, on as many nodes as one likes. Woken by a machine, so it is no service.
 */
@Component
@Background(Work.REMINDERS)
public class ReminderPlanner {

    /** How far ahead reminders are written down. */
    static final Duration HORIZON = Duration.ofDays(2);

    private static final int DAYS_AHEAD = (int) HORIZON.toDays() + 1;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderPlanner(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param firstAtOnce whether somebody who never got a message gets the first digest now rather than at their hour, so
     *     that a newcomer to the product sees one
     */
    @Transactional
    public void plan(boolean firstAtOnce) {
        var now = clock.instant();
        var before = takeTurn();
        var parameters = parameters(now, null);
        run(PlanSql.RELEASE_OUTDATED, parameters);
        run(PlanSql.CANCEL, parameters);
        run(PlanSql.FOLLOW_HABITS, parameters);
        parameters.putAll(steps());
        parameters.put("firstAtOnce", firstAtOnce);
        parameters.put("plannedAt", before == null ? null : Sql.at(before));
        parameters.put("horizon", Sql.at(now.plus(HORIZON)));
        run(PlanSql.PLAN, parameters);
        jdbc.sql("update reminder_plan set planned_at = greatest(planned_at, :now)")
                .param("now", Sql.at(now))
                .update();
    }

    /** The last look before somebody's reminders are collected. */
    void cancelObsolete(UserId recipient) {
        run(PlanSql.CANCEL, parameters(clock.instant(), recipient));
    }

    /** One planner at a time: the others wait here, and then find nothing left to do. */
    private @Nullable Instant takeTurn() {
        return jdbc.sql("select planned_at from reminder_plan for update")
                .query((row, _) -> row.getTimestamp("planned_at"))
                .optional()
                .map(Timestamp::toInstant)
                .orElse(null);
    }

    private Map<String, @Nullable Object> parameters(Instant now, @Nullable UserId recipient) {
        joinByHash();
        var habits = jdbc.sql("select distinct zone, digest_hour from app_user")
                .query(Moments.Habit.class)
                .list();
        var parameters = new HashMap<String, @Nullable Object>(
                Moments.around(now, DAYS_AHEAD, habits).parameters());
        parameters.put("now", Sql.at(now));
        parameters.put("recipient", recipient == null ? null : recipient.value());
        return parameters;
    }

    /**
     * The database cannot know how many rows arrays and series hold, takes them for a handful, and would compare ten
     * thousand with ten thousand, one by one. Ends with the transaction.
     */
    private void joinByHash() {
        jdbc.sql("select set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true)")
                .query((row, _) -> row.getString(1))
                .single();
    }

    private static Map<String, Object> steps() {
        return Map.of(
                "earlySteps", ReminderRule.EARLY_STEPS,
                "lateEvery", ReminderRule.LATE_EVERY,
                "escalatedAfter", ReminderRule.ESCALATED_AFTER,
                "daysAhead", DAYS_AHEAD,
                "daysBack", Moments.DAYS_BACK);
    }

    private void run(String sql, Map<String, @Nullable Object> parameters) {
        jdbc.sql(sql).params(parameters).update();
    }
}
