--liquibase formatted sql

--changeset demarche:task-0005-outdated
--comment: A deadline that something it was computed from has changed since; the product computes it anew. Who moved it, nobody has been told of yet.
alter table deadline
    add column outdated_at timestamptz,
    add column outdated_by text,
    add column moved_from date,
    add constraint deadline_outdated check ((outdated_at is null) = (outdated_by is null)),
    add constraint deadline_outdated_by check (outdated_by in ('CALENDAR', 'ANCHOR', 'PAUSE'));
comment on column deadline.moved_from is 'Its day before it was computed anew; null once who has it knows';
create index deadline_outdated on deadline (outdated_at) where outdated_at is not null;
create index deadline_moved on deadline (id) where moved_from is not null;
create index deadline_pause_lasting on deadline_pause (deadline_id) where resumed_on is null;
drop trigger "AUDIT" on deadline;
call audit_watch('deadline', 'DEADLINE', 'CASE', subject => 'object_id', quiet => '{computation,outdated_at,outdated_by,moved_from}');

--changeset demarche:task-0005-outdate endDelimiter:;;
--comment: Marks what has to be computed anew, whoever may see it: the days of a house are the same in all campaigns and in restricted cases. Marks only, so that who corrects a calendar waits for nothing.
create function outdate_deadlines(cause text, moment timestamptz, house uuid) returns void
    language sql volatile security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    update deadline d
       set outdated_at = moment, outdated_by = cause
      from outreach_case c
     where c.id = d.case_id
       and c.closed_at is null
       and (house is null
            or c.institution_id in (select o.institution_id
                                      from (select distinct k.institution_id from outreach_case k where k.id in (select e.case_id from deadline e)) o
                                     where exists (select from calendar_of(o.institution_id) h where h.id = house)));
end;;

--changeset demarche:task-0005-wall
--comment: The work that computes deadlines anew reads what they are counted from, sets the days, tells the timeline and those whose days moved.
alter policy team on deadline
    using (campaign_id = any((select reach('{DEADLINES}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{DEADLINES}'))::uuid[])));
alter policy team on campaign using (id = any((select reach('{REMINDERS,SETUP,DEADLINES}'))::uuid[]));
alter policy team on stage using (campaign_id = any((select reach('{SETUP,DEADLINES}'))::uuid[]));
alter policy team on campaign_date using (campaign_id = any((select reach('{DEADLINES}'))::uuid[]));
alter policy team on outreach_case
    using (campaign_id = any((select reach('{REMINDERS,SETUP,HAND_OVERS,DEADLINES}'))::uuid[])
           and (not restricted or id = any((select named_objects('{REMINDERS,HAND_OVERS,DEADLINES}'))::uuid[])));
alter policy team on case_assignment
    using (campaign_id = any((select reach('{REMINDERS,SETUP,HAND_OVERS,DEADLINES}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{REMINDERS,HAND_OVERS,DEADLINES}'))::uuid[])));
alter policy team on stage_move
    using (campaign_id = any((select reach('{DEADLINES}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{DEADLINES}'))::uuid[])));
alter policy team on dispatch
    using (campaign_id = any((select reach('{REMINDERS,DEADLINES}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{REMINDERS,DEADLINES}'))::uuid[])));
alter policy team on response
    using (campaign_id = any((select reach('{DEADLINES}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{DEADLINES}'))::uuid[])));
alter policy team on task
    using (campaign_id = any((select reach('{REMINDERS,SETUP,HAND_OVERS,DEADLINES}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{REMINDERS,HAND_OVERS,DEADLINES}'))::uuid[]))
           or campaign_id is null
           and (assignee_id = (select asker()) or created_by = (select asker()) or (select work()) = 'REMINDERS'));
create policy deadlines on timeline_entry for insert to demarche_app
    with check ((select work()) = 'DEADLINES' and kind = 'DEADLINE_MOVED');
create policy deadlines on message for insert to demarche_app
    with check ((select work()) = 'DEADLINES' and kind = 'NOTICE' and state = 'PLANNED');
