package org.demarche.core.outbox;

/** Who is to be reminded of what now: the one definition that planning, collecting and releasing share. */
final class WantedSql {

    /**
     * {@code wanted}: every open due item with the one who must hear of it today, as a member of the team where it
     * belongs to a campaign, and named where the case is restricted, with the policy that counts for them there. What is not in
     * it is not planned, not collected and not sent. The {@code owner_id} is whose it is; while they are {@code away}, their
     * delegate gets it in their place, where the delegate may see it and is not the one who is late. Nobody gets one thing
     * twice: what goes to all who lead goes to a delegate for one of them only, and not to one who leads as well.
     *
     * <p>Teams are read once, not item by item. Items are read once for all rules, as far ahead as anybody wants to look, or
     * where somebody has put off what comes on its day wherever it was moved to.
     */
    private static final String TEMPLATE = """
            with today as (
                select zone, day from unnest(:zones::text[], :todays::date[]) as t(zone, day)
            ), moment as (
                select zone, hour, rhythm, turn, day, on_day, at
                  from unnest(:momentZones::text[], :momentHours::int[], :momentRhythms::text[], :momentTurns::text[],
                              :momentDays::date[], :momentOn::date[], :momentInstants::timestamptz[])
                       as m(zone, hour, rhythm, turn, day, on_day, at)
            ), open as materialized (
                select d.type, d.id, d.case_id, d.campaign_id, d.restricted, d.due_on, d.snoozed_until, d.assignee_id
                  from due_item d
                 where not d.done
                   and (d.due_on <= :furthest or d.snoozed_until <= :latestToday)
                   %s
            ), item as (
                select d.*, 'DUE' as rule, d.assignee_id as owner_id
                  from open d
                 where d.assignee_id is not null
                union all
                select d.*, 'ESCALATION', a.user_id
                  from open d
                  join case_assignment a on a.case_id = d.case_id and a.part = 'COORDINATOR' and a.until_at is null
                 where d.due_on <= :lateFrom
                   and a.user_id is distinct from d.assignee_id
                union all
                select distinct d.*, 'LEAD', l.user_id
                  from open d
                  join team_member l on l.campaign_id = d.campaign_id and l.role = 'LEADERSHIP'
                 where d.case_id is not null
                   and d.due_on <= :lateFrom
                   and l.user_id is distinct from d.assignee_id
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
            ), leader as (
                select distinct campaign_id, user_id from team_member where role = 'LEADERSHIP'
            ), away as (
                select m.campaign_id, d.user_id, d.delegate_id,
                       b.user_id is null
                       and row_number() over (partition by m.campaign_id, d.delegate_id order by l.user_id is null, d.user_id) = 1 as for_lead
                  from reminder_delegate d
                  join app_user a on a.id = d.user_id and a.active
                  join today t on t.zone = a.zone and t.day between d.from_on and d.until_on
                  join app_user s on s.id = d.delegate_id and s.active
                  join (select distinct campaign_id, user_id from member) m on m.user_id = d.delegate_id
                  join (select distinct campaign_id, user_id from member) o on o.user_id = d.user_id and o.campaign_id = m.campaign_id
                  left join leader b on b.campaign_id = m.campaign_id and b.user_id = d.delegate_id
                  left join leader l on l.campaign_id = m.campaign_id and l.user_id = d.user_id
            ), addressed as (
                select i.*, coalesce(a.delegate_id, i.owner_id) as recipient_id
                  from item i
                  left join away a on a.campaign_id = i.campaign_id
                                  and a.user_id = i.owner_id
                                  and a.delegate_id is distinct from i.assignee_id
                                  and (i.rule <> 'LEAD' or a.for_lead)
                                  and (not i.restricted
                                       or (i.case_id, a.delegate_id) in (select case_id, user_id from named)
                                          and (i.case_id, i.owner_id) in (select case_id, user_id from named))
            ), shipped as (
                select id, coordinator_after, lead_after from reminder_policy where campaign_id is null and user_id is null
            ), wanted as (
                select i.*, u.zone, u.digest_hour, t.day as today, p.rhythm, p.form, p.days_before, p.late_every, i.type = any(p.objects) as ahead,
                       case i.rule when 'ESCALATION' then coalesce(team.coordinator_after, s.coordinator_after)
                                   when 'LEAD' then coalesce(team.lead_after, s.lead_after) end as escalated_after
                  from addressed i
                  join app_user u on u.id = i.recipient_id and u.active
                  join today t on t.zone = u.zone
                 cross join shipped s
                  left join reminder_policy team on team.campaign_id = i.campaign_id
                  left join reminder_policy own on own.user_id = i.recipient_id
                  join reminder_policy p on p.id = coalesce(own.id, team.id, s.id)
                 where (i.snoozed_until is null or i.snoozed_until <= t.day)
                   and (i.campaign_id is null
                        or (i.campaign_id, i.recipient_id) in (select campaign_id, user_id from member))
                   and (not i.restricted or (i.case_id, i.recipient_id) in (select case_id, user_id from named))
            )
            """;

    static final String WANTED = TEMPLATE.formatted("");

    /** Only of what some people may be told now: all that is due is not read again for each few of them. */
    static final String WANTED_OF_RECIPIENTS = TEMPLATE.formatted("""
            and d.id = any(array(select object_id from reminder where recipient_id = any(:recipients) and state = 'PLANNED'))""");

    private WantedSql() {}
}
