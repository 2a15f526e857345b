--liquibase formatted sql

--changeset demarche:access-0006-restrictions
--comment: A case, an interaction or a file that only the named people may know of, until a day (inclusive) or until it is lifted.
create table restriction (
    id uuid not null,
    object_type text not null,
    object_id uuid not null,
    case_id uuid not null,
    campaign_id uuid not null,
    until_on date,
    reason text not null default '',
    set_by uuid not null,
    set_at timestamptz not null,
    lifted_by uuid,
    lifted_at timestamptz,
    ended_at timestamptz,
    constraint restriction_pk primary key (id),
    constraint restriction_case foreign key (case_id) references outreach_case (id) on delete cascade,
    constraint restriction_campaign foreign key (campaign_id) references campaign (id),
    constraint restriction_set_by foreign key (set_by) references app_user (id),
    constraint restriction_lifted_by foreign key (lifted_by) references app_user (id),
    constraint restriction_object_type check (object_type in ('CASE', 'INTERACTION', 'FILE')),
    constraint restriction_of_case check (object_type <> 'CASE' or object_id = case_id),
    constraint restriction_lifted check ((lifted_by is null) = (lifted_at is null)),
    constraint restriction_one_end check (lifted_at is null or ended_at is null),
    constraint restriction_reason check (length(reason) <= 500)
);
create unique index restriction_standing on restriction (object_id) where lifted_at is null and ended_at is null;
create index restriction_until on restriction (until_on) where lifted_at is null and ended_at is null;
create index restriction_case on restriction (case_id);
create index restriction_campaign on restriction (campaign_id);

create table restriction_person (
    restriction_id uuid not null,
    user_id uuid not null,
    added_by uuid not null,
    added_at timestamptz not null,
    constraint restriction_person_pk primary key (restriction_id, user_id),
    constraint restriction_person_restriction foreign key (restriction_id) references restriction (id) on delete cascade,
    constraint restriction_person_user foreign key (user_id) references app_user (id),
    constraint restriction_person_added_by foreign key (added_by) references app_user (id)
);
create index restriction_person_user on restriction_person (user_id);

--changeset demarche:access-0006-watched
call audit_watch('restriction', 'RESTRICTION', 'CASE', subject => 'object_id');
call audit_watch('restriction_person', 'RESTRICTION', 'restriction', object_column => 'restriction_id', subject => 'user_id');

--changeset demarche:access-0006-sealed
--comment: Restricted by itself in a case that may be open to all; a case's own restriction is its column restricted.
alter table interaction add column sealed boolean not null default false;
alter table stored_file add column sealed boolean not null default false;
alter table timeline_entry add column sealed boolean not null default false;

--changeset demarche:access-0006-marks endDelimiter:;;
--comment: The marks on rows follow the restrictions and nothing else: what saves a row cannot set or clear them.
create function is_restricted(object uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select exists (select from restriction r where r.object_id = object and r.lifted_at is null and r.ended_at is null);
end;;

create function restriction_marks() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    standing boolean := is_restricted(new.object_id);
begin
    if tg_op = 'INSERT' then
        -- Who restricts is always named
        insert into restriction_person (restriction_id, user_id, added_by, added_at)
        values (new.id, new.set_by, new.set_by, new.set_at)
        on conflict do nothing;
    end if;
    case new.object_type
        when 'CASE' then
            update outreach_case set restricted = standing where id = new.object_id and restricted <> standing;
        when 'INTERACTION' then
            update interaction set sealed = standing where id = new.object_id and sealed <> standing;
            update timeline_entry set sealed = standing where subject_id = new.object_id and sealed <> standing;
        when 'FILE' then
            update stored_file set sealed = standing where id = new.object_id and sealed <> standing;
            update timeline_entry set sealed = standing where subject_id = new.object_id and sealed <> standing;
    end case;
    return null;
end $$;;
create trigger restriction_marks after insert or update of lifted_at, ended_at on restriction
    for each row execute function restriction_marks();;

create function restriction_names_once() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
begin
    if exists (select from restriction_person p where p.restriction_id = new.restriction_id and p.user_id = new.user_id) then
        return null;
    end if;
    return new;
end $$;;
create trigger restriction_names_once before insert on restriction_person
    for each row execute function restriction_names_once();;

create function restricted_follows() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as $$
begin
    new.restricted := is_restricted(new.id);
    return new;
end $$;;
create trigger restricted_at_birth before insert on outreach_case
    for each row when (new.restricted) execute function restricted_follows();;
create trigger restricted_follows before update of restricted on outreach_case
    for each row when (new.restricted is distinct from old.restricted) execute function restricted_follows();;

create function sealed_follows() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as $$
begin
    new.sealed := is_restricted(case when tg_table_name = 'timeline_entry' then (to_jsonb(new) ->> 'subject_id')::uuid else new.id end);
    return new;
end $$;;
create trigger sealed_at_birth before insert on interaction
    for each row when (new.sealed) execute function sealed_follows();;
create trigger sealed_follows before update of sealed on interaction
    for each row when (new.sealed is distinct from old.sealed) execute function sealed_follows();;
create trigger sealed_at_birth before insert on stored_file
    for each row when (new.sealed) execute function sealed_follows();;
create trigger sealed_follows before update of sealed on stored_file
    for each row when (new.sealed is distinct from old.sealed) execute function sealed_follows();;
create trigger sealed_at_birth before insert on timeline_entry
    for each row when (new.subject_id is not null) execute function sealed_follows();;
create trigger sealed_follows before update of sealed on timeline_entry
    for each row when (new.sealed is distinct from old.sealed) execute function sealed_follows();;

--changeset demarche:access-0006-named endDelimiter:;;
--comment: Who is named where. Asked by policies, once per statement; they run as the owner, since policies cannot ask what they guard.
create function asker() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('demarche.user', true), '')::uuid;;

create function work() returns text
    language sql stable parallel safe
    return coalesce(current_setting('demarche.work', true), '');;

create function named_restrictions(works text[]) returns uuid[]
    language sql stable security definer parallel safe
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select case when work() = any(works) then (select coalesce(array_agg(r.id), '{}') from restriction r)
                when work() = '' then (select coalesce(array_agg(p.restriction_id), '{}') from restriction_person p where p.user_id = asker())
                else '{}' end;
end;;

create function named_objects(works text[]) returns uuid[]
    language sql stable security definer parallel safe
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select coalesce(array_agg(r.object_id), '{}')
      from restriction r
     where r.lifted_at is null
       and r.ended_at is null
       and r.id = any((select named_restrictions(works))::uuid[]);
end;;

create function hidden_objects() returns setof uuid
    language sql stable security definer parallel safe
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select r.object_id
      from restriction r
     where r.lifted_at is null
       and r.ended_at is null
       and r.object_id <> all((select named_objects('{}'))::uuid[]);
end;;

--changeset demarche:access-0006-audit splitStatements:false
--comment: What the audit shows nobody who is not named.
create or replace function audit_hidden() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    return array(select hidden_objects());
