--liquibase formatted sql

--changeset demarche:access-0002-installation
--comment: Marks the database for good as DEMO or REAL, so that invented and real work never meet.
create table installation (
    only_one boolean not null default true,
    kind text not null,
    marked_at timestamptz not null default now(),
    constraint installation_pk primary key (only_one),
    constraint installation_only_one check (only_one),
    constraint installation_kind check (kind in ('DEMO', 'REAL'))
);
