--liquibase formatted sql

--changeset demarche:decision-0001-recognitions
--comment: Adopted acts with their sources and votes. What people read stands in two languages; an empty one is replaced by the other.
create table recognition (
    id uuid not null,
    version integer not null,
    code text,
    adopted_by_id uuid not null,
    form text not null,
    number text not null default '',
    title_en text not null,
    title_uk text not null,
    our_translation boolean not null default false,
    adopted_on text not null,
    adopted_first date not null,
    text text not null default '',
    note_en text not null default '',
    note_uk text not null default '',
    disputed boolean not null default false,
    verification text not null default 'UNVERIFIED',
    case_id uuid,
    campaign_id uuid,
    restricted boolean not null default false,
    archived_at timestamptz,
    changed_by uuid,
    changed_at timestamptz,
    constraint recognition_pk primary key (id),
    constraint recognition_adopted_by foreign key (adopted_by_id) references institution (id),
    constraint recognition_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade,
    constraint recognition_form check (form in ('STATEMENT', 'RESOLUTION', 'MOTION', 'LAW')),
    constraint recognition_verification check (verification in ('VERIFIED', 'PARTLY', 'UNVERIFIED')),
    constraint recognition_code unique (code),
    constraint recognition_title check (title_en <> '' or title_uk <> ''),
    constraint recognition_title_length check (length(title_en) <= 500 and length(title_uk) <= 500),
    constraint recognition_changed_by foreign key (changed_by) references app_user (id)
);
create index recognition_adopted_by on recognition (adopted_by_id);
create index recognition_adopted_first on recognition (adopted_first desc, id);

create table recognition_ask (
    recognition_id uuid not null,
    ask_id uuid not null,
    constraint recognition_ask_pk primary key (recognition_id, ask_id),
    constraint recognition_ask_recognition foreign key (recognition_id) references recognition (id) on delete cascade,
    constraint recognition_ask_ask foreign key (ask_id) references ask (id)
);
create index recognition_ask_ask on recognition_ask (ask_id);

create table recognition_source (
    recognition_id uuid not null,
    position integer not null,
    url text,
    note_en text not null default '',
    note_uk text not null default '',
    checked_on date,
    constraint recognition_source_pk primary key (recognition_id, position),
    constraint recognition_source_recognition foreign key (recognition_id) references recognition (id) on delete cascade
);

create table recognition_step (
    recognition_id uuid not null,
    position integer not null,
    happened_on text not null,
    text_en text not null,
    text_uk text not null,
    constraint recognition_step_pk primary key (recognition_id, position),
    constraint recognition_step_recognition foreign key (recognition_id) references recognition (id) on delete cascade
);

create table recognition_attempt (
    recognition_id uuid not null,
    position integer not null,
    title_en text not null,
    title_uk text not null,
    opened_on text,
    ended_on text,
    ending text not null,
    constraint recognition_attempt_pk primary key (recognition_id, position),
    constraint recognition_attempt_recognition foreign key (recognition_id) references recognition (id) on delete cascade,
    constraint recognition_attempt_ending check (ending in ('ADOPTED', 'DEFEATED', 'LAPSED', 'WITHDRAWN', 'SUPERSEDED'))
);

create table vote_report (
    recognition_id uuid not null,
    position integer not null,
    source_en text not null,
    source_uk text not null,
    source_url text,
    votes_for integer,
    against integer,
    abstained integer,
    absent integer,
    present integer,
    registered integer,
    seats integer,
    method text,
    note_en text not null default '',
    note_uk text not null default '',
    used boolean not null default false,
    constraint vote_report_pk primary key (recognition_id, position),
    constraint vote_report_recognition foreign key (recognition_id) references recognition (id) on delete cascade,
    constraint vote_report_method check (method is null or method in ('UNANIMOUS_CONSENT', 'SHOW_OF_HANDS', 'ROLL_CALL', 'UNANIMOUS'))
);
create unique index vote_report_one_used on vote_report (recognition_id) where used;
alter table case_ask add constraint case_ask_recognition foreign key (recognition_id) references recognition (id);
create index case_ask_recognition on case_ask (recognition_id);
