package org.demarche.core.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.core.access.Background;
import org.demarche.core.access.UserId;
import org.demarche.core.access.Work;
import org.demarche.core.reminder.DigestDays;
import org.demarche.core.reminder.Occasions;
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

    /** Further back than the step before the last one that is past. */
    private static final int TOLD_DAYS = 2 * Occasions.RAREST + DigestDays.FURTHEST + 1;

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
        var last = LastPlan.takeTurn(jdbc);
        boolean stands = last.stands(now);
        if (!stands) {
            reckon(now, last.plannedAt(), firstAtOnce);
        }
        last.keep(jdbc, now, !stands);
    }

    private void reckon(Instant now, @Nullable Instant before, boolean firstAtOnce) {
        var parameters = parameters(now);
        if (isMailWaiting()) {
            run(ReleaseSql.RELEASE_OUTDATED, parameters);
        }
        run(ReleaseSql.CANCEL, parameters);
        parameters.put("daysAhead", DAYS_AHEAD);
        parameters.put("daysBack", Moments.DAYS_BACK);
        parameters.put("toldSince", LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(TOLD_DAYS));
        parameters.put("firstAtOnce", firstAtOnce);
        parameters.put("plannedAt", before == null ? null : Sql.at(before));
        parameters.put("horizon", Sql.at(now.plus(HORIZON)));
        run(PlanSql.PLAN, parameters);
    }

    /** The last look before reminders of these people are collected: at what may have changed since the planning. */
    void cancelObsolete(Collection<UserId> recipients) {
        var now = clock.instant();
        if (!LastPlan.of(jdbc).stands(now)) {
            var parameters = parameters(now);
            parameters.put("recipients", Sql.ids(recipients));
            run(ReleaseSql.CANCEL_OF_RECIPIENTS, parameters);
        }
    }

    private Map<String, @Nullable Object> parameters(Instant now) {
        joinByHash();
        var moments = Moments.around(now, DAYS_AHEAD, habits()).parameters();
        var latest = (LocalDate) Objects.requireNonNull(moments.get("latestToday"));
        var parameters = new HashMap<String, @Nullable Object>(moments);
        parameters.put("now", Sql.at(now));
        parameters.put("furthest", latest.plusDays(furthest() + DAYS_AHEAD + DigestDays.FURTHEST));
        parameters.put("lateFrom", latest.plusDays(DAYS_AHEAD));
        return parameters;
    }

    /** Every way in which mail may come to those people: by their own policy, by a campaign's or by the product's. */
    private List<Moments.Habit> habits() {
        return jdbc.sql("""
                        select u.zone, u.digest_hour, p.rhythm, p.digest_days, p.quiet_from, p.quiet_until
                          from (select distinct zone, digest_hour from app_user) u
                         cross join (select distinct rhythm, digest_days, quiet_from, quiet_until from reminder_policy where user_id is null) p
                        union
                        select u.zone, u.digest_hour, p.rhythm, p.digest_days, p.quiet_from, p.quiet_until
                          from reminder_policy p
                          join app_user u on u.id = p.user_id""").query(Moments.Habit.class).list();
    }

    /** How many days before something is due the first reminder of it may be. */
    private int furthest() {
        return jdbc.sql("select coalesce(max(b), 0) from reminder_policy p, unnest(p.days_before) b")
                .query(Integer.class)
                .single();
    }

    /** Seldom, since mail leaves within seconds: most rounds need not ask what of it has been overtaken. */
    private boolean isMailWaiting() {
        return jdbc.sql("select exists (select from message where state = 'PLANNED' and kind <> 'NOTICE')")
                .query(Boolean.class)
                .single();
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

    private void run(String sql, Map<String, @Nullable Object> parameters) {
        jdbc.sql(sql).params(parameters).update();
    }
}
