--liquibase formatted sql

--changeset demarche:outreach-0003-health splitStatements:false
--comment: How every case does at a moment, by one rule for lists, board, page and reports. Days are calendar days in the institution's zone.
create function case_health(moment timestamptz)
    returns table (case_id uuid, campaign_id uuid, health text, reason text, due_on date, days integer)
    language sql stable parallel safe
begin atomic
    select c.id, c.campaign_id,
           case
               when c.closed_at is not null then 'CLOSED'
               when d.due_on < t.today then 'LATE'
               when d.due_on <= t.today + 1 or o.user_id is null or c.next_action_due is null or s.silent_for >= 30 then 'AT_RISK'
               else 'ON_TRACK'
           end,
           case
               when c.closed_at is not null then 'NONE'
               when d.due_on < t.today then 'OVERDUE'
               when d.due_on <= t.today + 1 then 'DUE_SOON'
               when o.user_id is null then 'NO_OWNER'
               when c.next_action_due is null then 'NO_NEXT_ACTION'
               when s.silent_for >= 30 then 'SILENT'
               else 'NONE'
           end,
           d.due_on,
           case
               when c.closed_at is not null then 0
               when d.due_on <= t.today + 1 then t.today - d.due_on
               when o.user_id is null or c.next_action_due is null then 0
               when s.silent_for >= 30 then s.silent_for
               else 0
           end
      from outreach_case c
      join institution i on i.id = c.institution_id
      left join lateral (select a.user_id from case_assignment a where a.case_id = c.id and a.part = 'OWNER' and a.until_at is null limit 1) o on true
     cross join lateral (select (moment at time zone i.zone)::date as today) t
     cross join lateral (select least(c.next_action_due, (select min(k.due_on) from task k where k.case_id = c.id and k.status = 'OPEN')) as due_on offset 0) d
     cross join lateral (select t.today - coalesce(c.last_contact_on, (c.opened_at at time zone i.zone)::date) as silent_for) s;
end;
