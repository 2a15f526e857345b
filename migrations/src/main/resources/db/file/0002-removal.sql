--liquibase formatted sql

--changeset demarche:file-0002-removal
--comment: Bytes that are being removed from the store. Whoever brings the same meanwhile is asked to wait, so that no row comes to stand without its bytes.
create index stored_file_sha256 on stored_file (sha256);
create index stored_file_loose on stored_file (stored_at) where case_id is null;
create table file_removal (
    sha256 text not null,
    begun_at timestamptz not null,
    constraint file_removal_pk primary key (sha256),
    constraint file_removal_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
alter table file_removal enable row level security;
alter table file_removal force row level security;
create policy owner on file_removal to current_user using (true) with check (true);
create policy uploads on file_removal for select to demarche_app using ((select asker()) is not null);
create policy removing on file_removal to demarche_app using ((select work()) = 'LOOSE_FILES');

--changeset demarche:file-0002-wanted endDelimiter:;;
--comment: What the work may not see it asks: whether any row has the bytes, and whether a form that is not saved yet holds the file.
create function file_is_wanted(sought text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select work() <> 'LOOSE_FILES' or exists (select from stored_file f where f.sha256 = sought);
end;;

create function file_is_in_draft(sought uuid, writer uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select work() <> 'LOOSE_FILES'
           or exists (select from draft d where d.user_id = writer and position(sought::text in d.content::text) > 0);
end;;

--changeset demarche:file-0002-loose
--comment: The work sees and removes files that no case took, and no others.
create policy loose_seen on stored_file for select to demarche_app using ((select work()) = 'LOOSE_FILES' and case_id is null);
create policy loose_removed on stored_file for delete to demarche_app using ((select work()) = 'LOOSE_FILES' and case_id is null);
