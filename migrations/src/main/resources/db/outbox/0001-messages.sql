--liquibase formatted sql

--changeset demarche:outbox-0001-messages
--comment: A message is complete before anything is sent: its bytes and its Message-ID never change again. In doubt = it may have left already.
create table message (
    id uuid not null,
    message_id text not null,
    kind text not null,
    content text not null,
    recipient_id uuid not null,
    recipient text not null,
    subject text not null,
    plain text not null default '',
    mime bytea not null,
    for_on date not null,
    state text not null default 'PLANNED',
    reason text not null default 'NONE',
    detail text not null default '',
    in_doubt boolean not null default false,
    attempts integer not null default 0,
    not_before timestamptz not null,
    created_at timestamptz not null,
    claimed_at timestamptz,
    claimed_by text,
    lease_until timestamptz,
    ended_at timestamptz,
    constraint message_pk primary key (id),
    constraint message_message_id unique (message_id),
    constraint message_recipient foreign key (recipient_id) references app_user (id),
    constraint message_kind check (kind in ('DIGEST')),
    constraint message_content check (content in ('MINIMAL', 'FULL')),
    constraint message_plain check (content = 'MINIMAL' or plain = ''),
    constraint message_state check (state in ('PLANNED', 'CLAIMED', 'SENT', 'UNCERTAIN', 'FAILED', 'CANCELLED', 'HELD')),
    constraint message_claim check (state <> 'CLAIMED' or (claimed_at is not null and claimed_by is not null and lease_until is not null))
);
create index message_to_send on message (not_before, id) where state = 'PLANNED';
create index message_claimed on message (lease_until) where state = 'CLAIMED';
create index message_uncertain on message (claimed_at) where state = 'UNCERTAIN';
create index message_newest on message (created_at desc, id desc);
create index message_state_newest on message (state, created_at desc, id desc);
create index message_recipient on message (recipient_id);

--changeset demarche:outbox-0001-occurrences
--comment: One row per reminder that somebody should get. Its key is what makes it once. The step is days from the due date.
create table reminder (
    object_type text not null,
    object_id uuid not null,
    rule text not null,
    step integer not null,
    due_on date not null,
    recipient_id uuid not null,
    case_id uuid,
    campaign_id uuid,
    restricted boolean not null default false,
    remind_on date not null,
    remind_at timestamptz not null,
    state text not null default 'PLANNED',
    reason text not null default 'NONE',
    message_id uuid,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    constraint reminder_once primary key (object_type, object_id, rule, step, due_on, recipient_id),
    constraint reminder_recipient foreign key (recipient_id) references app_user (id),
    constraint reminder_message foreign key (message_id) references message (id),
    constraint reminder_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint reminder_object_type check (object_type in ('TASK', 'NEXT_ACTION', 'RESPONSE')),
    constraint reminder_rule check (rule in ('DUE', 'ESCALATION')),
    constraint reminder_state check (state in ('PLANNED', 'COLLECTED', 'CANCELLED')),
    constraint reminder_collected check ((state = 'COLLECTED') = (message_id is not null))
);
create index reminder_to_collect on reminder (remind_at, recipient_id) where state = 'PLANNED';
create index reminder_message on reminder (message_id);
create index reminder_recipient on reminder (recipient_id);
create index reminder_case on reminder (case_id);

--changeset demarche:outbox-0001-plan
--comment: Until when reminders are planned. Its one row is also what planners on several nodes take turns on.
create table reminder_plan (
    only_one boolean not null default true,
    planned_at timestamptz,
    constraint reminder_plan_pk primary key (only_one),
    constraint reminder_plan_only_one check (only_one)
);
insert into reminder_plan (only_one) values (true);
