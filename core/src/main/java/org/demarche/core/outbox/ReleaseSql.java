package org.demarche.core.outbox;

/** The statements that take back what was planned or written and lost its sense before it left. */
final class ReleaseSql {

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

    /** A reminder mail that certainly did not leave and speaks of yesterday, or of what changed, makes room for a new one. */
    static final String RELEASE_OUTDATED = WantedSql.WANTED + """
            , outdated as (
                select m.id
                  from message m
                  join app_user u on u.id = m.recipient_id
                  left join today t on t.zone = u.zone
                 where m.state = 'PLANNED'
                   and m.kind <> 'NOTICE'
                   and (not m.in_doubt and (m.for_on is distinct from t.day
                        or exists (select
                                     from reminder r
                                     left join wanted w on w.type = r.object_type and w.id = r.object_id and w.rule = r.rule
                                                       and w.due_on = r.due_on and w.recipient_id = r.recipient_id
                                                       and w.owner_id = coalesce(r.for_id, r.recipient_id)
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
    private static final String CANCELLED = """
            update reminder
               set state = 'CANCELLED', changed_at = :now, reason = gone.reason
              from (select r.object_type, r.object_id, r.rule, r.step, r.due_on, r.recipient_id,
                           case when d.id is null then 'GONE'
                                when d.done and c.closed_at is not null then 'CLOSED'
                                when d.done then 'DONE'
                                when d.due_on <> r.due_on then 'MOVED'
                                when not u.active then 'INACTIVE'
                                when d.snoozed_until > t.day then 'SNOOZED'
                                when d.due_on > :furthest then 'POLICY'
                                when i.id is null then 'REASSIGNED'
                                when i.recipient_id <> r.recipient_id then 'DELEGATED'
                                else 'OUT_OF_TEAM'
                           end as reason
                      from reminder r
                      join app_user u on u.id = r.recipient_id
                      left join today t on t.zone = u.zone
                      left join wanted w on w.type = r.object_type and w.id = r.object_id and w.rule = r.rule
                                        and w.due_on = r.due_on and w.recipient_id = r.recipient_id
                                        and w.owner_id = coalesce(r.for_id, r.recipient_id)
                      left join due_item d on d.type = r.object_type and d.id = r.object_id
                      left join outreach_case c on c.id = d.case_id
                      left join addressed i on i.type = r.object_type and i.id = r.object_id and i.rule = r.rule
                                           and i.owner_id = coalesce(r.for_id, r.recipient_id)
                     where r.state = 'PLANNED'
                       %s
                       and w.id is null) gone
             where reminder.object_type = gone.object_type
               and reminder.object_id = gone.object_id
               and reminder.rule = gone.rule
               and reminder.step = gone.step
               and reminder.due_on = gone.due_on
               and reminder.recipient_id = gone.recipient_id
               and reminder.state = 'PLANNED'""";

    static final String CANCEL = WantedSql.WANTED + CANCELLED.formatted("");

    /** The same for some people. */
    static final String CANCEL_OF_RECIPIENTS =
            WantedSql.WANTED_OF_RECIPIENTS + CANCELLED.formatted("and r.recipient_id = any(:recipients)");

    /**
     * The due item {@code d} of a reminder {@code r}, found by its key. Joined plainly, all items would be read for those of
     * one person: no key is passed on into a union behind row-level security. Without all columns, campaigns need not be read.
     */
    static final String ITEM_OF_REMINDER = """
            lateral (select x.assignee_id, x.title, x.kind, x.why, x.zone, x.priority
                       from due_item x
                      where x.type = r.object_type and x.id = r.object_id
                     offset 0) d on true""";

    private ReleaseSql() {}
}
