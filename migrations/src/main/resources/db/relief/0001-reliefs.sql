--liquibase formatted sql

--changeset demarche:relief-0001-reliefs
--comment: Somebody's work went to colleagues as a whole. One step may touch several campaigns: a row for each, so that each has its own readers.
create table relief (
    id uuid not null,
    step_id uuid not null,
    campaign_id uuid not null,
    person_id uuid not null,
    reason text not null,
    away_from date,
    away_until date,
    note text not null default '',
    made_by uuid not null,
    made_at timestamptz not null,
    returned_by uuid,
    returned_at timestamptz,
    constraint relief_pk primary key (id),
    constraint relief_once unique (step_id, campaign_id),
    constraint relief_of_campaign unique (id, campaign_id),
    constraint relief_campaign foreign key (campaign_id) references campaign (id),
    constraint relief_person foreign key (person_id) references app_user (id),
    constraint relief_made_by foreign key (made_by) references app_user (id),
    constraint relief_returned_by foreign key (returned_by) references app_user (id),
    constraint relief_reason check (reason in ('AWAY', 'LEAVES')),
    constraint relief_away check ((reason = 'AWAY') = (away_from is not null) and (reason = 'AWAY') = (away_until is not null) and (away_until is null or away_until >= away_from)),
    constraint relief_note check (length(note) <= 500),
    constraint relief_returned check ((returned_by is null) = (returned_at is null))
);
create index relief_campaign on relief (campaign_id, made_at desc);
create index relief_person on relief (person_id);

--changeset demarche:relief-0001-items
--comment: What changed hands, part by part and task by task; restricted with its case.
create table relief_item (
    relief_id uuid not null,
    kind text not null,
    object_id uuid not null,
    case_id uuid,
    campaign_id uuid not null,
    restricted boolean not null default false,
    to_id uuid not null,
    constraint relief_item_pk primary key (relief_id, kind, object_id),
    constraint relief_item_relief foreign key (relief_id, campaign_id) references relief (id, campaign_id),
    constraint relief_item_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint relief_item_to foreign key (to_id) references app_user (id),
    constraint relief_item_kind check (kind in ('OWNER', 'COORDINATOR', 'HELPER', 'TASK'))
);
create index relief_item_case on relief_item (case_id);
create index relief_item_to on relief_item (to_id);

--changeset demarche:relief-0001-watched
call audit_watch('relief', 'RELIEF', 'CAMPAIGN', subject => 'person_id');
call audit_watch('relief_item', 'RELIEF', 'CASE', object_column => 'relief_id', subject => 'to_id');

--changeset demarche:relief-0001-wall
--comment: As the tables of campaigns and cases: in reach, and not restricted or named.
alter table relief enable row level security;
alter table relief force row level security;
create policy owner on relief to current_user using (true) with check (true);
create policy team on relief to demarche_app using (campaign_id = any((select reach('{}'))::uuid[]));
alter table relief_item enable row level security;
alter table relief_item force row level security;
create policy owner on relief_item to current_user using (true) with check (true);
create policy team on relief_item to demarche_app
    using (campaign_id = any((select reach('{}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{}'))::uuid[])));
