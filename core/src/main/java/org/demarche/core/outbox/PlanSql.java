package org.demarche.core.outbox;

/** The statements that derive reminders from what is due. They share one definition of who is to be reminded of what. */
final class PlanSql {

    /**
     * {@code wanted}: every open due item with the one who must hear of it today, as a member of the team where it
     * belongs to a campaign, and named where the case is restricted. What is not in it is not planned, not collected and not sent. Teams are read once, not item
     * by item.
     */
    private static final String WANTED = """
            with today as (
                select zone, day from unnest(:zones::text[], :todays::date[]) as t(zone, day)
            ), moment as (
                select zone, hour, day, at
                  from unnest(:momentZones::text[], :momentHours::int[], :momentDays::date[], :momentInstants::timestamptz[])
                       as m(zone, hour, day, at)
            ), item as (
                select d.type, d.id, d.case_id, d.campaign_id, d.restricted, d.due_on, d.snoozed_until, 'DUE' as rule, d.assignee_id as recipient_id
                  from due_item d
                 where not d.done
                   and d.assignee_id is not null
                union all
                select d.type, d.id, d.case_id, d.campaign_id, d.restricted, d.due_on, d.snoozed_until, 'ESCALATION', a.user_id
                  from due_item d
                  join case_assignment a on a.case_id = d.case_id and a.part = 'COORDINATOR' and a.until_at is null
                 where not d.done
                   and a.user_id is distinct from d.assignee_id
            ), member as (
                select m.campaign_id, m.user_id
                  from team_member m
                  join app_user u on u.id = m.user_id
                  join today t on t.zone = u.zone
                 where m.from_on <= t.day
                   and (m.until_on is null or m.until_on >= t.day)
            ), named as (
                select r.case_id, p.user_id
                  from restriction r
                  join restriction_person p on p.restriction_id = r.id
                 where r.object_type = 'CASE'
                   and r.lifted_at is null
                   and r.ended_at is null
            ), wanted as (
                select i.*, u.zone, u.digest_hour, t.day as today
                  from item i
                  join app_user u on u.id = i.recipient_id and u.active
                  join today t on t.zone = u.zone
                 where (i.snoozed_until is null or i.snoozed_until <= t.day)
                   and (i.campaign_id is null
                        or (i.campaign_id, i.recipient_id) in (select campaign_id, user_id from member))
                   and (not i.restricted or (i.case_id, i.recipient_id) in (select case_id, user_id from named))
            )
            """;

    /**
     * A message {@code m} that speaks of a case which was restricted after it was written, or which its reader is not named
     * in by now. It never leaves: it may hold names, or be for somebody for whom the case does not exist.
     */
    static final String OVERTAKEN = """
            exists (select
                      from reminder r
                      join restriction x on x.object_id = r.case_id and x.lifted_at is null and x.ended_at is null
                     where r.message_id = m.id
                       and (x.set_at >= m.created_at
                            or not exists (select
                                             from restriction_person p
                                            where p.restriction_id = x.id
                                              and p.user_id = m.recipient_id)))""";

    /** A digest that certainly did not leave and speaks of yesterday, or of what changed, makes room for a new one. */
    static final String RELEASE_OUTDATED = WANTED + """
            , outdated as (
                select m.id
                  from message m
                  join app_user u on u.id = m.recipient_id
                  left join today t on t.zone = u.zone
                 where m.state = 'PLANNED'
                   and m.kind = 'DIGEST'
                   and (not m.in_doubt and (m.for_on is distinct from t.day
                        or exists (select
                                     from reminder r
                                     left join wanted w on w.type = r.object_type and w.id = r.object_id and w.rule = r.rule
                                                       and w.due_on = r.due_on and w.recipient_id = r.recipient_id
                                    where r.message_id = m.id
                                      and w.id is null))
                        or\s""" + OVERTAKEN + """
                       )
                   for update of m skip locked
            ), cancelled as (
                update message
                   set state = 'CANCELLED', reason = 'OUTDATED', detail = '', ended_at = :now
                 where id in (select id from outdated)
            )
            update reminder
               set state = 'PLANNED', message_id = null, changed_at = :now
             where message_id in (select id from outdated)""";

    /** Planned reminders of what is not wanted any more, each with the first reason that explains it. */
    static final String CANCEL = WANTED + """
            update reminder
               set state = 'CANCELLED', changed_at = :now, reason = gone.reason
              from (select r.object_type, r.object_id, r.rule, r.step, r.due_on, r.recipient_id,
                           case when d.id is null then 'GONE'
                                when d.done and c.closed_at is not null then 'CLOSED'
                                when d.done then 'DONE'
                                when d.due_on <> r.due_on then 'MOVED'
                                when not u.active then 'INACTIVE'
                                when d.snoozed_until > t.day then 'SNOOZED'
                                when i.id is null then 'REASSIGNED'
                                else 'OUT_OF_TEAM'
                           end as reason
                      from reminder r
                      join app_user u on u.id = r.recipient_id
                      left join today t on t.zone = u.zone
                      left join wanted w on w.type = r.object_type and w.id = r.object_id and w.rule = r.rule
                                        and w.due_on = r.due_on and w.recipient_id = r.recipient_id
                      left join due_item d on d.type = r.object_type and d.id = r.object_id
                      left join outreach_case c on c.id = d.case_id
                      left join item i on i.type = r.object_type and i.id = r.object_id and i.rule = r.rule and i.recipient_id = r.recipient_id
                     where r.state = 'PLANNED'
                       and w.id is null
                       and (:recipient::uuid is null or r.recipient_id = :recipient::uuid)) gone
             where reminder.object_type = gone.object_type
               and reminder.object_id = gone.object_id
               and reminder.rule = gone.rule
               and reminder.step = gone.step
               and reminder.due_on = gone.due_on
               and reminder.recipient_id = gone.recipient_id
               and reminder.state = 'PLANNED'""";

    /** People move and change their hour: what is still ahead follows them. */
    static final String FOLLOW_HABITS = WANTED + """
            update reminder r
               set remind_at = m.at, changed_at = :now
              from app_user u
              join moment m on m.zone = u.zone and m.hour = u.digest_hour
             where u.id = r.recipient_id
               and r.state = 'PLANNED'
               and r.remind_at > :now
               and m.day = r.remind_on
               and m.at <> r.remind_at""";

    /**
     * The steps between now and the horizon, and of those that are past the latest only.
     *
     * <p>A step whose moment lies before the last planning ({@code late}) belongs to something that was not due then:
     * typed in, moved or handed over since. If it is already due, its reminder comes with the next digest, else not at all.
     * Before the very first planning, and for somebody's first digest where that is wished for ({@code fresh}), nothing
     * is late.
     */
    static final String PLAN = WANTED + """
            , next as (
                select zone, hour, min(day) as day, min(at) as at
                  from moment
                 where at > :now
                 group by zone, hour
            ), fresh as (
                select u.id
                  from app_user u
                 where :firstAtOnce
                   and not exists (select from message m where m.recipient_id = u.id)
            ), occasion as (
                select w.*, s.step, m.day, f.id is not null as fresh,
                       case when f.id is not null and m.day <= w.today then least(m.at, :now) else m.at end as at
                  from wanted w
                 cross join lateral (
                       select step from unnest(:earlySteps::int[]) as step where w.rule = 'DUE'
                        union all
                       select generate_series(greatest(:lateEvery, ((w.today - w.due_on) / :lateEvery - 1) * :lateEvery),
                                              w.today - w.due_on + :daysAhead, :lateEvery) where w.rule = 'DUE'
                        union all
                       select :escalatedAfter where w.rule = 'ESCALATION') s
                  join moment m on m.zone = w.zone
                               and m.hour = w.digest_hour
                               and m.day = greatest(w.due_on + s.step, w.snoozed_until, w.today - :daysBack)
                  left join fresh f on f.id = w.recipient_id
            ), ranked as (
                select o.*, not o.fresh and coalesce(o.at <= :plannedAt, false) as late,
                       max(o.step) filter (where o.at <= :now) over (partition by o.type, o.id, o.rule, o.recipient_id) as latest
                  from occasion o
            )
            insert into reminder (object_type, object_id, rule, step, due_on, recipient_id, case_id, campaign_id, restricted,
                                  remind_on, remind_at, created_at, changed_at)
            select k.type, k.id, k.rule, k.step, k.due_on, k.recipient_id, k.case_id, k.campaign_id, k.restricted,
                   case when k.late then n.day else k.day end, case when k.late then n.at else k.at end, :now, :now
              from ranked k
              left join next n on n.zone = k.zone and n.hour = k.digest_hour
              left join reminder r on r.object_type = k.type and r.object_id = k.id and r.rule = k.rule and r.step = k.step
                                  and r.due_on = k.due_on and r.recipient_id = k.recipient_id
             where (k.at > :now or k.step = k.latest)
               and k.at <= :horizon
               and (not k.late or k.step >= 0)
               and (r.object_id is null or r.state = 'CANCELLED' and r.reason <> 'SUPERSEDED')
            on conflict on constraint reminder_once do update
               set state = 'PLANNED', reason = 'NONE', remind_on = excluded.remind_on, remind_at = excluded.remind_at, changed_at = :now
             where reminder.state = 'CANCELLED'
               and reminder.reason <> 'SUPERSEDED'""";

    private PlanSql() {}
}
