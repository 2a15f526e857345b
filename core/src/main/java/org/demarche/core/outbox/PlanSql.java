package org.demarche.core.outbox;

/** The statement that derives reminders from what is due, by the policies that count. */
final class PlanSql {

    /**
     * When a step comes, and whether its moment has passed. Steps are made first, by the {@code offset}: else each thing would
     * be joined with every moment of its person before it is known which days are looked for.
     */
    private static final String PLANNED = """
            , fresh as (
                select u.id
                  from app_user u
                 where :firstAtOnce
                   and not exists (select from message m where m.recipient_id = u.id)
            ), occasion as (
                select w.*, m.on_day, f.id is not null as fresh,
                       case when f.id is not null and m.on_day <= w.today then least(m.at, :now) else m.at end as at
                  from (select w.*, s.step, s.turn, greatest(w.due_on + s.step, w.snoozed_until, w.today - :daysBack) as day
                          from wanted w
                         cross join lateral (
                               select -b as step, 'AHEAD' as turn from unnest(w.days_before) b where w.rule = 'DUE' and w.ahead
                                union all
                               select 0, 'AHEAD' where w.rule = 'DUE' and w.ahead
                                union all
                               select generate_series(greatest(w.late_every, ((w.today - w.due_on) / w.late_every - 1) * w.late_every),
                                                      w.today - w.due_on + :daysAhead, w.late_every), 'LATE' where w.rule = 'DUE'
                                union all
                               select w.snoozed_until - w.due_on, 'EXACT' where w.rule = 'DUE' and w.snoozed_until is not null
                                union all
                               select w.escalated_after, 'EXACT' where w.rule <> 'DUE') s
                         where s.turn = 'EXACT'
                            or (s.step > w.snoozed_until - w.due_on) is not false
                        offset 0) w
                  join moment m on m.zone = w.zone
                               and m.hour = w.digest_hour
                               and m.rhythm = w.rhythm
                               and m.turn = w.turn
                               and m.day = w.day
                  left join fresh f on f.id = w.recipient_id
            ), ranked as (
                select o.*, not o.fresh and coalesce(o.at <= :plannedAt, false) as late,
                       max(o.step) filter (where o.at <= :now) over (partition by o.type, o.id, o.rule, o.recipient_id) as latest
                  from occasion o
            ), planned as (
                select k.*, case when k.late then n.on_day else k.on_day end as remind_on, case when k.late then n.at else k.at end as remind_at
                  from ranked k
                  left join moment n on n.zone = k.zone
                                    and n.hour = k.digest_hour
                                    and n.rhythm = k.rhythm
                                    and n.turn = case k.form when 'SINGLE' then 'NOW' else 'NEXT' end
                 where (k.at > :now or k.step = k.latest)
                   and (not k.late
                        or k.step >= 0
                        or k.owner_id <> k.recipient_id and k.due_on + k.step = k.today
                        or k.due_on + k.step = k.snoozed_until
                           and k.snoozed_until >= k.today - :daysBack
                           and not exists (select
                                             from reminder r
                                            where r.object_type = k.type and r.object_id = k.id and coalesce(r.for_id, r.recipient_id) = k.owner_id
                                              and r.state = 'COLLECTED' and r.remind_on >= k.snoozed_until))
            )""";

    /**
     * What was told of each thing to whose it is or to their delegate, lately by its own steps, ever by those that escalate it:
     * these come once, whatever the policy.
     */
    private static final String TOLD = """
            , told as (
                select object_type, object_id, rule, due_on, coalesce(for_id, recipient_id) as owner_id, max(step) as step
                  from reminder
                 where state = 'COLLECTED'
                   and (rule <> 'DUE' or remind_on >= :toldSince)
                 group by object_type, object_id, rule, due_on, coalesce(for_id, recipient_id)
            )""";

    /** What is still ahead and no policy asks for any more. */
    private static final String DROPPED = """
            , dropped as (
                update reminder r
                   set state = 'CANCELLED', reason = 'POLICY', changed_at = :now
                 where r.state = 'PLANNED'
                   and r.remind_at > :now
                   and not exists (select
                                     from planned k
                                    where k.type = r.object_type and k.id = r.object_id and k.rule = r.rule and k.step = r.step
                                      and k.due_on = r.due_on and k.recipient_id = r.recipient_id)
            )""";

    /**
     * The steps between now and the horizon, and of those that are past the latest only; what is planned already follows its
     * person to another zone, hour or rhythm as long as it is ahead.
     *
     * <p>A step whose moment lies before the last planning ({@code late}) belongs to something that was not due then:
     * typed in, moved or handed over since. If it is already due, its reminder comes with the next digest, else not at all.
     * Before the very first planning, and for somebody's first digest where that is wished for ({@code fresh}), nothing
     * is late.
     *
     * <p>What was put off comes on the day it was put off to, wherever its due day is by then, and after that its later steps.
     * Where that moment was missed, it comes with the next digest, unless something of it was told since, perhaps of another day.
     *
     * <p>What was told to a delegate was told to whose it is, and the other way round, so that nothing comes to both when their days away
     * begin or end. A step of today that the one did not hear of yet comes to the other, also when it is past their hour.
     */
    static final String PLAN = WantedSql.WANTED + PLANNED + TOLD + DROPPED + """

            insert into reminder (object_type, object_id, rule, step, due_on, recipient_id, for_id, case_id, campaign_id, restricted,
                                  remind_on, remind_at, created_at, changed_at)
            select k.type, k.id, k.rule, k.step, k.due_on, k.recipient_id, nullif(k.owner_id, k.recipient_id), k.case_id, k.campaign_id, k.restricted,
                   k.remind_on, k.remind_at, :now, :now
              from planned k
              left join reminder r on r.object_type = k.type and r.object_id = k.id and r.rule = k.rule and r.step = k.step
                                  and r.due_on = k.due_on and r.recipient_id = k.recipient_id
              left join told h on h.object_type = k.type and h.object_id = k.id and h.rule = k.rule
                              and h.due_on = k.due_on and h.owner_id = k.owner_id
             where (h.step is null or k.rule = 'DUE' and h.step < k.step)
               and (r.object_id is null and k.at <= :horizon
                    or r.state = 'CANCELLED' and r.reason <> 'SUPERSEDED' and k.at <= :horizon
                    or r.state = 'PLANNED' and r.remind_at > :now and r.remind_at <> k.remind_at)
            on conflict on constraint reminder_once do update
               set state = 'PLANNED', reason = 'NONE', for_id = excluded.for_id, remind_on = excluded.remind_on, remind_at = excluded.remind_at, changed_at = :now
             where reminder.state = 'PLANNED'
                or reminder.state = 'CANCELLED' and reminder.reason <> 'SUPERSEDED'""";

    private PlanSql() {}
}
