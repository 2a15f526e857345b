--liquibase formatted sql

--changeset demarche:outreach-0001-cases
create table outreach_case (
    id uuid not null,
    version integer not null,
    campaign_id uuid not null,
    restricted boolean not null default false,
    institution_id uuid not null,
    reference text not null,
    stage_id uuid not null,
    stage_since date not null,
    outcome text not null default 'OPEN',
    outcome_on date,
    priority text not null default 'NORMAL',
    next_action_kind text,
    next_action_text text,
    next_action_due date,
    next_action_why text,
    next_action_snoozed_until date,
    last_contact_on date,
    opened_at timestamptz not null,
    opened_by uuid not null,
    opened_in uuid,
    closed_at timestamptz,
    constraint outreach_case_pk primary key (id),
    constraint outreach_case_campaign foreign key (campaign_id) references campaign (id),
    constraint outreach_case_institution foreign key (institution_id) references institution (id),
    constraint outreach_case_stage foreign key (stage_id, campaign_id) references stage (id, campaign_id),
    constraint outreach_case_opened_by foreign key (opened_by) references app_user (id),
    constraint outreach_case_once unique (campaign_id, institution_id),
    constraint outreach_case_reference unique (reference),
    constraint outreach_case_guard unique (id, campaign_id, restricted),
    constraint outreach_case_outcome check (outcome in ('OPEN', 'RECOGNISED', 'ENDORSED', 'SUPPORTIVE', 'DECLINED', 'LAPSED', 'NO_ANSWER')),
    constraint outreach_case_priority check (priority in ('LOW', 'NORMAL', 'HIGH')),
    constraint outreach_case_next_action check (num_nonnulls(next_action_kind, next_action_text, next_action_due) in (0, 3)),
    constraint outreach_case_next_action_kind check (next_action_kind is null or next_action_kind in ('CALL', 'WRITE', 'MEETING', 'REPLY', 'DOCUMENT', 'OTHER'))
);
create index outreach_case_due on outreach_case (campaign_id, next_action_due, id) where closed_at is null;
create index outreach_case_stage on outreach_case (campaign_id, stage_id);
create index outreach_case_last_contact on outreach_case (campaign_id, last_contact_on);
create index outreach_case_institution on outreach_case (institution_id);
create index outreach_case_reference_search on outreach_case using gin (lower(reference) gin_trgm_ops);

create table case_assignment (
    id uuid not null,
    case_id uuid not null,
    campaign_id uuid not null,
    restricted boolean not null default false,
    user_id uuid not null,
    part text not null,
    from_at timestamptz not null,
    until_at timestamptz,
    note text not null default '',
    assigned_by uuid not null,
    constraint case_assignment_pk primary key (id),
    constraint case_assignment_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint case_assignment_user foreign key (user_id) references app_user (id),
    constraint case_assignment_by foreign key (assigned_by) references app_user (id),
    constraint case_assignment_part check (part in ('OWNER', 'COORDINATOR', 'HELPER'))
);
create unique index case_assignment_one_owner on case_assignment (case_id) where part = 'OWNER' and until_at is null;
create unique index case_assignment_one_coordinator on case_assignment (case_id) where part = 'COORDINATOR' and until_at is null;
create unique index case_assignment_once on case_assignment (case_id, user_id, part) where until_at is null;
create index case_assignment_user on case_assignment (user_id, campaign_id) where until_at is null;
create index case_assignment_case on case_assignment (case_id);

create table stage_move (
    id uuid not null,
    case_id uuid not null,
    campaign_id uuid not null,
    restricted boolean not null default false,
    from_stage_id uuid,
    to_stage_id uuid not null,
    moved_on date not null,
    reason text not null default '',
    moved_by uuid not null,
    recorded_at timestamptz not null,
    constraint stage_move_pk primary key (id),
    constraint stage_move_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint stage_move_from foreign key (from_stage_id) references stage (id),
    constraint stage_move_to foreign key (to_stage_id) references stage (id),
    constraint stage_move_by foreign key (moved_by) references app_user (id)
);
create index stage_move_case on stage_move (case_id, recorded_at);
create index stage_move_recent on stage_move (campaign_id, recorded_at);

create table case_ask (
    id uuid not null,
    case_id uuid not null,
    campaign_id uuid not null,
    restricted boolean not null default false,
    ask_id uuid not null,
    standing text not null,
    since date not null,
    response_id uuid,
    recognition_id uuid,
    constraint case_ask_pk primary key (id),
    constraint case_ask_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint case_ask_ask foreign key (ask_id, campaign_id) references ask (id, campaign_id),
    constraint case_ask_once unique (case_id, ask_id),
    constraint case_ask_standing check (standing in ('NOT_RAISED', 'RAISED', 'UNDER_DISCUSSION', 'SUPPORTIVE', 'GRANTED', 'DECLINED'))
);
create index case_ask_ask on case_ask (ask_id);
