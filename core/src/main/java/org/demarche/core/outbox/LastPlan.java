package org.demarche.core.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.demarche.core.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When reminders were planned last, and what has happened since.
 *
 * @param plannedAt until when the plan is known to stand; null before the first planning
 * @param reckonedAt when it was derived from what is due
 * @param unchanged whether nobody has changed anything since
 * @param seen what the database can see now, as it is compared with the next time
 */
record LastPlan(@Nullable Instant plannedAt, @Nullable Instant reckonedAt, boolean unchanged, String seen) {

    /** Days begin at full quarters of an hour, whatever the zone. So a plan that saw this quarter begin knows all days of now. */
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private static final String ASK = """
            select planned_at, reckoned_at, coalesce(unchanged_since(seen), false) as unchanged, pg_current_snapshot()::text as seen
              from reminder_plan""";

    static LastPlan of(JdbcClient jdbc) {
        return jdbc.sql(ASK).query(LastPlan::row).single();
    }

    /** One planner at a time: the others wait here, and then find nothing left to do. */
    static LastPlan takeTurn(JdbcClient jdbc) {
        return jdbc.sql(ASK + " for update").query(LastPlan::row).single();
    }

    /** Whether what was planned is what would be planned now, but for the horizon, which is many quarters away. */
    boolean stands(Instant now) {
        return unchanged && reckonedAt != null && quarter(reckonedAt) == quarter(now);
    }

    /** @param reckoned whether it was derived anew, or still stands */
    void keep(JdbcClient jdbc, Instant now, boolean reckoned) {
        jdbc.sql("""
                        update reminder_plan
                           set planned_at = greatest(planned_at, :now), reckoned_at = :reckonedAt, seen = cast(:seen as pg_snapshot)""")
                .param("now", Sql.at(now))
                .param("reckonedAt", Sql.at(reckoned ? now : Objects.requireNonNull(reckonedAt)))
                .param("seen", seen)
                .update();
    }

    private static long quarter(Instant moment) {
        return moment.getEpochSecond() / QUARTER.toSeconds();
    }

    private static LastPlan row(ResultSet row, int number) throws SQLException {
        return new LastPlan(
                instant(row.getTimestamp("planned_at")),
                instant(row.getTimestamp("reckoned_at")),
                row.getBoolean("unchanged"),
                row.getString("seen"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
