--liquibase formatted sql

--changeset demarche:task-0004-deadlines
--comment: Why a day: the rule that a due date follows, beside what it governs (a task, the next action of a case, an awaited answer), which keeps the date itself. It governs as long as that date is the one it gave.
create table deadline (
    id uuid not null,
    version integer not null,
    object_type text not null,
    object_id uuid not null,
    case_id uuid not null,
    campaign_id uuid not null,
    restricted boolean not null default false,
    what text,
    anchor text not null,
    days integer not null,
    unit text not null,
    skips_recess boolean not null,
    anchor_id uuid,
    anchor_on date not null,
    reckoned_on date not null,
    due_on date not null,
    very_late_on date not null,
    computation text not null,
    set_by uuid not null,
    set_at timestamptz not null,
    changed_by uuid,
    changed_at timestamptz,
    constraint deadline_pk primary key (id),
    constraint deadline_of_object unique (object_id, object_type),
    constraint deadline_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint deadline_object_type check (object_type in ('TASK', 'NEXT_ACTION', 'RESPONSE')),
    constraint deadline_anchor check (anchor in ('DISPATCH_SENT', 'DISPATCH_DELIVERED', 'REPLY_RECEIVED', 'ACKNOWLEDGED', 'REFERRED', 'VOTE_SCHEDULED', 'CAMPAIGN_DAY', 'DAY')),
    constraint deadline_days check (days between -400 and 400),
    constraint deadline_unit check (unit in ('CALENDAR_DAYS', 'WORKING_DAYS', 'SITTING_DAYS')),
    constraint deadline_computation check (computation is json object),
    constraint deadline_set_by foreign key (set_by) references app_user (id),
    constraint deadline_changed_by foreign key (changed_by) references app_user (id)
);
comment on column deadline.what is 'The words of the next action, which has no id of its own: another one is not governed';
comment on column deadline.reckoned_on is 'What the rule gives; the due date is never before the day after it was set';
create index deadline_of_case on deadline (case_id);

create table deadline_pause (
    deadline_id uuid not null,
    position integer not null,
    paused_on date not null,
    resumed_on date,
    reason text not null,
    paused_by uuid not null,
    constraint deadline_pause_pk primary key (deadline_id, position),
    constraint deadline_pause_deadline foreign key (deadline_id) references deadline (id) on delete cascade,
    constraint deadline_pause_by foreign key (paused_by) references app_user (id),
    constraint deadline_pause_order check (resumed_on > paused_on),
    constraint deadline_pause_reason check (length(reason) between 1 and 300)
);
comment on column deadline_pause.resumed_on is 'The first day that counts again';

create table deadline_extension (
    deadline_id uuid not null,
    position integer not null,
    days integer not null,
    to_day date,
    reason text not null,
    extended_by uuid not null,
    constraint deadline_extension_pk primary key (deadline_id, position),
    constraint deadline_extension_deadline foreign key (deadline_id) references deadline (id) on delete cascade,
    constraint deadline_extension_by foreign key (extended_by) references app_user (id),
    constraint deadline_extension_length check ((to_day is null) = (days > 0) and days between 0 and 400),
    constraint deadline_extension_reason check (length(reason) between 1 and 300)
);

--changeset demarche:task-0004-watched
call audit_watch('deadline', 'DEADLINE', 'CASE', subject => 'object_id', quiet => '{computation}');
call audit_watch('deadline_pause', 'DEADLINE', 'deadline', object_column => 'deadline_id');
call audit_watch('deadline_extension', 'DEADLINE', 'deadline', object_column => 'deadline_id');

--changeset demarche:task-0004-wall
--comment: As everything below a case: in reach, and not restricted or named.
alter table deadline enable row level security;
alter table deadline force row level security;
create policy owner on deadline to current_user using (true) with check (true);
create policy team on deadline to demarche_app
    using (campaign_id = any((select reach('{}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{}'))::uuid[])));
alter table deadline_pause enable row level security;
alter table deadline_pause force row level security;
create policy owner on deadline_pause to current_user using (true) with check (true);
create policy team on deadline_pause to demarche_app
    using (exists (select from deadline d where d.id = deadline_id));
alter table deadline_extension enable row level security;
alter table deadline_extension force row level security;
create policy owner on deadline_extension to current_user using (true) with check (true);
create policy team on deadline_extension to demarche_app
    using (exists (select from deadline d where d.id = deadline_id));

--changeset demarche:task-0004-very-late
--comment: The first day on which more than ten days from Monday to Friday have passed: when a day that no rule gave is very late.
create function very_late_on(due date) returns date
    language sql immutable parallel safe
    return due + 15 + case extract(isodow from due) when 5 then 2 when 6 then 1 else 0 end;

--changeset demarche:task-0004-health splitStatements:false
--comment: How every case does at a moment, as before; and whether what is late is very late: by the working days of the house where a rule gave the day.
create or replace function case_health(moment timestamptz)
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
               when d.due_on < t.today then
                   case when coalesce((select min(k.very_late_on) from deadline k
                                        where k.case_id = c.id and k.due_on = d.due_on and k.object_type in ('TASK', 'NEXT_ACTION')),
                                      very_late_on(d.due_on)) <= t.today
                        then 'LONG_OVERDUE' else 'OVERDUE' end
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
