--liquibase formatted sql

--changeset demarche:task-0001-tasks
create table task (
    id uuid not null,
    version integer not null,
    campaign_id uuid,
    case_id uuid,
    restricted boolean not null default false,
    title text not null,
    kind text not null,
    note text not null default '',
    why text not null default '',
    assignee_id uuid not null,
    due_on date not null,
    zone text not null,
    priority text not null default 'NORMAL',
    status text not null default 'OPEN',
    snoozed_until date,
    created_by uuid not null,
    created_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    changed_by uuid,
    changed_at timestamptz,
    constraint task_pk primary key (id),
    constraint task_campaign foreign key (campaign_id) references campaign (id),
    constraint task_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint task_of_case check (case_id is null or campaign_id is not null),
    constraint task_assignee foreign key (assignee_id) references app_user (id),
    constraint task_created_by foreign key (created_by) references app_user (id),
    constraint task_ended_by foreign key (ended_by) references app_user (id),
    constraint task_title check (length(title) between 1 and 200),
    constraint task_kind check (kind in ('CALL', 'WRITE', 'MEETING', 'REPLY', 'DOCUMENT', 'OTHER')),
    constraint task_priority check (priority in ('LOW', 'NORMAL', 'HIGH')),
    constraint task_status check (status in ('OPEN', 'DONE', 'CANCELLED')),
    constraint task_changed_by foreign key (changed_by) references app_user (id)
);
create index task_assignee_due on task (assignee_id, due_on, id) where status = 'OPEN';
create index task_campaign_due on task (campaign_id, due_on, id) where status = 'OPEN';
create index task_case on task (case_id);

create table task_item (
    task_id uuid not null,
    position integer not null,
    text text not null,
    done boolean not null default false,
    constraint task_item_pk primary key (task_id, position),
    constraint task_item_task foreign key (task_id) references task (id) on delete cascade,
    constraint task_item_text check (length(text) between 1 and 200)
);

--changeset demarche:task-0002-due-item
--comment: Everything that is due, whatever it is: tasks, next actions of cases, answers that are awaited. Feeds My day, workload and digests.
create view due_item with (security_invoker = true) as
select 'TASK' as type, t.id, t.case_id, t.campaign_id, t.restricted, t.assignee_id, t.title, t.kind, t.why, t.due_on, t.zone,
       t.snoozed_until, t.priority, t.status <> 'OPEN' or g.archived_at is not null as done, t.version, null::date as since
  from task t
  left join campaign g on g.id = t.campaign_id
union all
select 'NEXT_ACTION', c.id, c.id, c.campaign_id, c.restricted, o.user_id, c.next_action_text, c.next_action_kind, coalesce(c.next_action_why, ''), c.next_action_due, i.zone,
       c.next_action_snoozed_until, c.priority, c.closed_at is not null or g.archived_at is not null, c.version, null::date
  from outreach_case c
  join campaign g on g.id = c.campaign_id
  join institution i on i.id = c.institution_id
  left join case_assignment o on o.case_id = c.id and o.part = 'OWNER' and o.until_at is null
 where c.next_action_due is not null
union all
select 'RESPONSE', d.id, d.case_id, d.campaign_id, d.restricted, o.user_id, null, 'RESPONSE', '', d.response_due_on, i.zone,
       null::date, c.priority, d.answered_on is not null or c.closed_at is not null or g.archived_at is not null, d.version, d.sent_on
  from dispatch d
  join outreach_case c on c.id = d.case_id
  join campaign g on g.id = c.campaign_id
  join institution i on i.id = c.institution_id
  left join case_assignment o on o.case_id = c.id and o.part = 'OWNER' and o.until_at is null
 where d.response_due_on is not null;
