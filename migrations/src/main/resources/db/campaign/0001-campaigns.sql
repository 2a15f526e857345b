--liquibase formatted sql

--changeset demarche:campaign-0001-campaigns
create table campaign (
    id uuid not null,
    version integer not null,
    key text not null,
    name_en text not null,
    name_uk text not null,
    goal_en text not null default '',
    goal_uk text not null default '',
    starts_on date,
    ends_on date,
    fictional boolean not null default false,
    home_country text,
    last_case_number integer not null default 0,
    archived_at timestamptz,
    changed_by uuid,
    changed_at timestamptz,
    constraint campaign_pk primary key (id),
    constraint campaign_key unique (key),
    constraint campaign_home_country foreign key (home_country) references country (iso2),
    constraint campaign_key_syntax check (key ~ '^[A-Z][A-Z0-9]{1,7}$'),
    constraint campaign_period check (ends_on >= starts_on),
    constraint campaign_name check (length(name_en) between 1 and 200 and length(name_uk) between 1 and 200),
    constraint campaign_changed_by foreign key (changed_by) references app_user (id)
);

create table stage (
    id uuid not null,
    campaign_id uuid not null,
    position integer not null,
    key text not null,
    name_en text not null,
    name_uk text not null,
    phase integer not null,
    closing boolean not null default false,
    constraint stage_pk primary key (id),
    constraint stage_campaign foreign key (campaign_id) references campaign (id),
    constraint stage_position unique (campaign_id, position),
    constraint stage_key unique (campaign_id, key),
    constraint stage_of_campaign unique (id, campaign_id),
    constraint stage_phase check (phase between 0 and 4)
);

create table ask (
    id uuid not null,
    version integer not null,
    campaign_id uuid not null,
    number integer not null,
    title_en text not null,
    title_uk text not null,
    short_en text not null,
    short_uk text not null,
    principal boolean not null default false,
    our_translation boolean not null default false,
    source_url text,
    source_note text not null default '',
    archived_at timestamptz,
    changed_by uuid,
    changed_at timestamptz,
    constraint ask_pk primary key (id),
    constraint ask_campaign foreign key (campaign_id) references campaign (id),
    constraint ask_number unique (campaign_id, number),
    constraint ask_of_campaign unique (id, campaign_id),
    constraint ask_title check (length(title_en) between 1 and 300 and length(title_uk) between 1 and 300),
    constraint ask_changed_by foreign key (changed_by) references app_user (id)
);
create unique index ask_one_principal on ask (campaign_id) where principal;

--changeset demarche:campaign-0001-dates
--comment: Days that matter to a campaign: once (a date) or every year (month and day).
create table campaign_date (
    id uuid not null,
    campaign_id uuid not null,
    month integer not null,
    day integer not null,
    year integer,
    label_en text not null,
    label_uk text not null,
    since integer,
    verified boolean not null default false,
    source_url text,
    constraint campaign_date_pk primary key (id),
    constraint campaign_date_campaign foreign key (campaign_id) references campaign (id),
    constraint campaign_date_month check (month between 1 and 12 and day between 1 and 31)
);
create index campaign_date_campaign on campaign_date (campaign_id);

--changeset demarche:campaign-0001-team
create table team_member (
    id uuid not null,
    campaign_id uuid not null,
    user_id uuid not null,
    role text not null,
    from_on date not null,
    until_on date,
    constraint team_member_pk primary key (id),
    constraint team_member_campaign foreign key (campaign_id) references campaign (id),
    constraint team_member_user foreign key (user_id) references app_user (id),
    constraint team_member_role check (role in ('STAFF', 'COORDINATOR', 'LEADERSHIP')),
    constraint team_member_dates check (until_on is null or until_on >= from_on)
);
create unique index team_member_once on team_member (user_id, campaign_id, role) where until_on is null;
create index team_member_user on team_member (user_id, campaign_id);
create index team_member_campaign on team_member (campaign_id);
alter table app_user add constraint app_user_campaign foreign key (campaign_id) references campaign (id);
create index app_user_campaign on app_user (campaign_id);
alter table stored_file add constraint stored_file_campaign foreign key (campaign_id) references campaign (id);
