--liquibase formatted sql

--changeset demarche:playbook-0003-every-year
--comment: A step that counts from a day of the campaign comes for each year of that day, and once for each; until now once for a case.
drop trigger "AUDIT" on case_step;
alter table case_step
    add column year integer not null default 0,
    add column again_on date,
    add column again_asked boolean not null default false,
    drop constraint case_step_once,
    add constraint case_step_once unique (case_id, occasion_id, round, step_id, year);
comment on column case_step.year is 'Of the day of the campaign that it counts from; 0 for a step that counts from anything else, or whose day nobody knows';
comment on column case_step.again_on is 'The day after that day: from then on the step of the next year may come. Null where there is none';
comment on column case_step.again_asked is 'Whether the product has seen to the step of the next year';
update case_step s
   set year = extract(year from a.day), again_on = case when a.every_year then a.day + 1 end
  from (select l.id, d.year is null as every_year,
               coalesce(k.anchor_on,
                        make_date(d.year, d.month, 1) + d.day - 1,
                        (select min(least(make_date(y, d.month, 1) + d.day - 1, (make_date(y, d.month, 1) + interval '1 month - 1 day')::date))
                           from generate_series(extract(year from l.occasion_on)::integer, extract(year from l.occasion_on)::integer + 1) y
                          where least(make_date(y, d.month, 1) + d.day - 1, (make_date(y, d.month, 1) + interval '1 month - 1 day')::date) >= l.occasion_on)) as day
          from case_step l
          join playbook_step p on p.playbook_id = l.playbook_id and p.step_id = l.step_id and p.anchor = 'CAMPAIGN_DAY'
          join campaign_date d on d.id = p.campaign_date_id
          left join deadline k on k.object_id = l.task_id and k.object_type = 'TASK' and k.anchor = 'CAMPAIGN_DAY') a
 where a.id = s.id;
create index case_step_again on case_step (again_on) where not again_asked;
call audit_watch('case_step', 'PLAYBOOK_STEP', 'CASE', subject => 'task_id', quiet => '{again_on,again_asked}');

--changeset demarche:playbook-0003-wall
--comment: The work that keeps deadlines brings the steps of the next year too: it reads the playbook that a case follows and who is in the team, and tells the timeline.
alter policy team on playbook using (campaign_id = any((select reach('{DEADLINES}'))::uuid[]));
alter policy team on case_playbook
    using (campaign_id = any((select reach('{DEADLINES}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{DEADLINES}'))::uuid[])));
alter policy team on case_step
    using (campaign_id = any((select reach('{DEADLINES}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{DEADLINES}'))::uuid[])));
alter policy team on team_member using (campaign_id = any((select reach('{REMINDERS,SETUP,HAND_OVERS,DEADLINES}'))::uuid[]));
alter policy deadlines on timeline_entry
    with check ((select work()) = 'DEADLINES' and kind in ('DEADLINE_MOVED', 'TASK_ADDED'));
