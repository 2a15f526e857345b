--liquibase formatted sql

--changeset demarche:outreach-0002-interactions
create table interaction (
    id uuid not null,
    version integer not null,
    case_id uuid not null,
    campaign_id uuid not null,
    restricted boolean not null default false,
    kind text not null,
    occurred_at timestamptz not null,
    minutes integer,
    text text not null,
    with_whom text not null default '',
    person_id uuid,
    file_id uuid,
    logged_by uuid not null,
    logged_at timestamptz not null,
    withdrawn_at timestamptz,
    constraint interaction_pk primary key (id),
    constraint interaction_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint interaction_person foreign key (person_id) references person (id),
    constraint interaction_file foreign key (file_id) references stored_file (id),
    constraint interaction_by foreign key (logged_by) references app_user (id),
    constraint interaction_kind check (kind in ('CALL', 'MEETING', 'LETTER', 'VISIT', 'NOTE')),
    constraint interaction_text check (length(text) between 1 and 20000),
    constraint interaction_minutes check (minutes is null or minutes between 1 and 1440)
);
create index interaction_case on interaction (case_id, occurred_at desc);
create index interaction_person on interaction (person_id);
create index interaction_logged_by on interaction (logged_by);

create table initiative (
    id uuid not null,
    version integer not null,
    case_id uuid not null,
    campaign_id uuid not null,
    restricted boolean not null default false,
    title text not null,
    started_on text not null,
    ending text,
    ended_on text,
    note text not null default '',
    source_url text,
    constraint initiative_pk primary key (id),
    constraint initiative_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint initiative_title check (length(title) between 1 and 300),
    constraint initiative_ending check (ending is null or ending in ('ADOPTED', 'DEFEATED', 'LAPSED', 'WITHDRAWN', 'SUPERSEDED'))
);
create index initiative_case on initiative (case_id);

create table dispatch (
    id uuid not null,
    version integer not null,
    case_id uuid not null,
    campaign_id uuid not null,
    restricted boolean not null default false,
    package_id uuid,
    channel text not null,
    recipient text not null default '',
    sent_on date not null,
    delivered_on date,
    response_due_on date,
    answered_on date,
    note text not null default '',
    proof_file_id uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    constraint dispatch_pk primary key (id),
    constraint dispatch_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint dispatch_package foreign key (package_id) references document_package (id),
    constraint dispatch_proof foreign key (proof_file_id) references stored_file (id),
    constraint dispatch_by foreign key (recorded_by) references app_user (id),
    constraint dispatch_channel check (channel in ('EMAIL', 'POST', 'COURIER', 'BY_HAND', 'EMBASSY', 'WEB_FORM')),
    constraint dispatch_order check (delivered_on is null or delivered_on >= sent_on)
);
create index dispatch_case on dispatch (case_id);
create index dispatch_response_due on dispatch (campaign_id, response_due_on) where answered_on is null and response_due_on is not null;

--changeset demarche:outreach-0002-timeline
--comment: What a case's page tells, in one order. Written in the transaction of the change; the words come from kind and details.
create table timeline_entry (
    id uuid not null,
    case_id uuid not null,
    campaign_id uuid not null,
    restricted boolean not null default false,
    kind text not null,
    strand text not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    actor_id uuid,
    subject_id uuid,
    details jsonb not null default '{}',
    text text not null default '',
    constraint timeline_entry_pk primary key (id),
    constraint timeline_entry_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint timeline_entry_actor foreign key (actor_id) references app_user (id),
    constraint timeline_entry_strand check (strand in ('MESSAGE', 'DECISION', 'WORK'))
);
create index timeline_entry_case on timeline_entry (case_id, happened_at desc, id desc);
create index timeline_entry_recent on timeline_entry (campaign_id, recorded_at desc);
create index timeline_entry_subject on timeline_entry (subject_id);
alter table stored_file add constraint stored_file_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade;
