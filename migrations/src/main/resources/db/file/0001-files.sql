--liquibase formatted sql

--changeset demarche:file-0001-files
--comment: A stored file is a name for bytes that lie in DEMARCHE_HOME/files under their SHA-256.
create table stored_file (
    id uuid not null,
    sha256 text not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    case_id uuid,
    campaign_id uuid,
    restricted boolean not null default false,
    stored_by uuid not null,
    stored_at timestamptz not null,
    constraint stored_file_pk primary key (id),
    constraint stored_file_by foreign key (stored_by) references app_user (id),
    constraint stored_file_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint stored_file_size check (size between 0 and 26214400),
    constraint stored_file_of_case check ((case_id is null) = (campaign_id is null))
);
create index stored_file_case on stored_file (case_id);
create index stored_file_stored_by on stored_file (stored_by);
