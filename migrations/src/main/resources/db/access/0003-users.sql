--liquibase formatted sql

--changeset demarche:access-0003-users
create table app_user (
    id uuid not null,
    version integer not null,
    subject text not null,
    name text not null,
    email text not null,
    zone text not null,
    language text not null,
    theme text not null,
    digest_hour integer not null,
    shortcuts boolean not null,
    active boolean not null,
    campaign_id uuid,
    last_seen_at timestamptz,
    constraint app_user_pk primary key (id),
    constraint app_user_subject unique (subject),
    constraint app_user_name check (length(name) between 1 and 120),
    constraint app_user_theme check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
    constraint app_user_language check (language in ('en', 'uk')),
    constraint app_user_digest_hour check (digest_hour between 0 and 23)
);

create table app_user_role (
    user_id uuid not null,
    role text not null,
    constraint app_user_role_pk primary key (user_id, role),
    constraint app_user_role_user foreign key (user_id) references app_user (id) on delete cascade,
    constraint app_user_role_role check (role in ('STAFF', 'COORDINATOR', 'LEADERSHIP', 'ADMIN'))
);

--changeset demarche:access-0003-drafts
--comment: Nothing typed is lost: what a form holds a second after a pause, one per person, form and object.
create table draft (
    user_id uuid not null,
    form text not null,
    object text not null,
    content jsonb not null,
    saved_at timestamptz not null,
    constraint draft_pk primary key (user_id, form, object),
    constraint draft_user foreign key (user_id) references app_user (id) on delete cascade
);
