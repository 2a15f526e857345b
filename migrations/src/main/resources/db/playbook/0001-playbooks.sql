--liquibase formatted sql

--changeset demarche:playbook-0001-playbooks
--comment: The steps that a stage, or an answer of a kind, brings with it. A row is one version of a campaign's playbook and never changes; its number is what the second of two editors is refused by.
create table playbook (
    id uuid not null,
    campaign_id uuid not null,
    number integer not null,
    note text not null default '',
    made_by uuid not null,
    made_at timestamptz not null,
    constraint playbook_pk primary key (id),
    constraint playbook_campaign foreign key (campaign_id) references campaign (id),
    constraint playbook_number unique (campaign_id, number),
    constraint playbook_of_campaign unique (id, campaign_id),
    constraint playbook_note check (length(note) <= 300),
    constraint playbook_made_by foreign key (made_by) references app_user (id)
);

create table playbook_step (
    playbook_id uuid not null,
    position integer not null,
    step_id uuid not null,
    stage_id uuid,
    classification text,
    after_id uuid,
    kind text not null,
    title_en text not null,
    title_uk text not null,
    hint_en text not null default '',
    hint_uk text not null default '',
    links text not null default '',
    assignee text not null,
    anchor text not null,
    days integer not null,
    unit text not null,
    skips_recess boolean not null,
    campaign_date_id uuid,
    until text not null,
    constraint playbook_step_pk primary key (playbook_id, position),
    constraint playbook_step_once unique (playbook_id, step_id),
    constraint playbook_step_playbook foreign key (playbook_id) references playbook (id) on delete cascade,
    constraint playbook_step_stage foreign key (stage_id) references stage (id),
    constraint playbook_step_occasion check ((stage_id is null) <> (classification is null)),
    constraint playbook_step_classification check (classification in ('ACKNOWLEDGEMENT', 'REFERRAL', 'QUESTION', 'SUPPORTIVE', 'REFUSAL', 'HOLDING', 'AUTOMATIC')),
    constraint playbook_step_after foreign key (playbook_id, after_id) references playbook_step (playbook_id, step_id) deferrable initially deferred,
    constraint playbook_step_kind check (kind in ('CALL', 'WRITE', 'MEETING', 'REPLY', 'DOCUMENT', 'OTHER')),
    constraint playbook_step_title check (length(title_en) between 1 and 200 and length(title_uk) between 1 and 200),
    constraint playbook_step_assignee check (assignee in ('OWNER', 'COORDINATOR', 'HELPER')),
    constraint playbook_step_anchor check (anchor in ('DISPATCH_SENT', 'DISPATCH_DELIVERED', 'REPLY_RECEIVED', 'ACKNOWLEDGED', 'REFERRED', 'VOTE_SCHEDULED', 'CAMPAIGN_DAY', 'DAY')),
    constraint playbook_step_days check (days between -400 and 400),
    constraint playbook_step_unit check (unit in ('CALENDAR_DAYS', 'WORKING_DAYS', 'SITTING_DAYS')),
    constraint playbook_step_campaign_day check ((anchor = 'CAMPAIGN_DAY') = (campaign_date_id is not null)),
    constraint playbook_step_until check (until in ('ANSWERED', 'STAGE_LEFT', 'CASE_CLOSED', 'DONE'))
);
comment on column playbook_step.step_id is 'The same step in every version of the playbook';
comment on column playbook_step.campaign_date_id is 'No foreign key: a day of the campaign may go, and the step then waits';

--changeset demarche:playbook-0001-followed
--comment: Which version a case follows, from its first step on until somebody applies another one to it.
create table case_playbook (
    case_id uuid not null,
    campaign_id uuid not null,
    restricted boolean not null default false,
    playbook_id uuid not null,
    constraint case_playbook_pk primary key (case_id),
    constraint case_playbook_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint case_playbook_playbook foreign key (playbook_id, campaign_id) references playbook (id, campaign_id)
);

--changeset demarche:playbook-0001-steps-of-cases
--comment: What became of which step in which case. A step comes once for one occasion, however often and by whomever it is brought: the unique key is the promise. The next round begins when a closed case is taken up.
create table case_step (
    id uuid not null,
    case_id uuid not null,
    campaign_id uuid not null,
    restricted boolean not null default false,
    playbook_id uuid not null,
    step_id uuid not null,
    occasion_id uuid not null,
    round integer not null,
    occasion_on date not null,
    until text not null,
    cause_id uuid not null,
    state text not null,
    task_id uuid,
    next_action text,
    withdrawn_by uuid,
    constraint case_step_pk primary key (id),
    constraint case_step_once unique (case_id, occasion_id, round, step_id),
    constraint case_step_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint case_step_step foreign key (playbook_id, step_id) references playbook_step (playbook_id, step_id),
    constraint case_step_task foreign key (task_id) references task (id) on delete set null,
    constraint case_step_state check (state in ('WAITING', 'GIVEN', 'TAKEN', 'PASSED', 'WITHDRAWN'))
);
comment on column case_step.occasion_id is 'The stage, or the response';
comment on column case_step.occasion_on is 'The day of the occasion; for a step of a sequence the day on which the one before was done';
comment on column case_step.cause_id is 'The move, the response or the task that brought it';
comment on column case_step.next_action is 'The words of the next action that it has become';
comment on column case_step.withdrawn_by is 'What it was withdrawn by: when that is taken back, it comes back. Null when what brought it was taken back, or another version has it no more';
create index case_step_task on case_step (task_id) where task_id is not null;

--changeset demarche:playbook-0001-watched
call audit_watch('playbook', 'PLAYBOOK', 'CAMPAIGN');
call audit_watch('playbook_step', 'PLAYBOOK', 'playbook', object_column => 'playbook_id');
call audit_watch('case_playbook', 'CASE', 'CASE', object_column => 'case_id', subject => 'playbook_id');
call audit_watch('case_step', 'PLAYBOOK_STEP', 'CASE', subject => 'task_id');

--changeset demarche:playbook-0001-wall
--comment: A playbook is read by the team of its campaign; what became of its steps by whoever may know of the case.
alter table playbook enable row level security;
alter table playbook force row level security;
create policy owner on playbook to current_user using (true) with check (true);
create policy team on playbook to demarche_app using (campaign_id = any((select reach('{}'))::uuid[]));
alter table playbook_step enable row level security;
alter table playbook_step force row level security;
create policy owner on playbook_step to current_user using (true) with check (true);
create policy team on playbook_step to demarche_app
    using (exists (select from playbook p where p.id = playbook_id));
alter table case_playbook enable row level security;
alter table case_playbook force row level security;
create policy owner on case_playbook to current_user using (true) with check (true);
create policy team on case_playbook to demarche_app
    using (campaign_id = any((select reach('{}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{}'))::uuid[])));
alter table case_step enable row level security;
alter table case_step force row level security;
create policy owner on case_step to current_user using (true) with check (true);
create policy team on case_step to demarche_app
    using (campaign_id = any((select reach('{}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{}'))::uuid[])));
