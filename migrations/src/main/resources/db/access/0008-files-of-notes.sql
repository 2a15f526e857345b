--liquibase formatted sql

--changeset demarche:access-0008-index
create index interaction_file on interaction (file_id) where file_id is not null;

--changeset demarche:access-0008-files endDelimiter:;;
--comment: The file of a restricted interaction is restricted with it, to the same people, unless it is restricted by itself.
create or replace function is_restricted(object uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select exists (select from restriction r where r.object_id = object and r.lifted_at is null and r.ended_at is null)
           or exists (select
                        from interaction i
                        join restriction r on r.object_id = i.id and r.lifted_at is null and r.ended_at is null
                       where i.file_id = object);
end;;

create or replace function named_objects(works text[]) returns uuid[]
    language sql stable security definer parallel safe
    set search_path = pg_catalog, public, pg_temp
begin atomic
    with mine as (
        select r.object_id, r.object_type
          from restriction r
         where r.lifted_at is null
           and r.ended_at is null
           and r.id = any((select named_restrictions(works))::uuid[]))
    select coalesce(array_agg(o.id), '{}')
      from (select m.object_id as id from mine m
            union all
            select i.file_id
              from mine m
              join interaction i on m.object_type = 'INTERACTION' and i.id = m.object_id and i.file_id is not null
             where not exists (select from restriction f where f.object_id = i.file_id and f.lifted_at is null and f.ended_at is null)) o;
end;;

create or replace function hidden_objects() returns setof uuid
    language sql stable security definer parallel safe
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select o.id
      from (select r.object_id as id from restriction r where r.lifted_at is null and r.ended_at is null
            union
            select i.file_id
              from restriction r
              join interaction i on i.id = r.object_id and i.file_id is not null
             where r.lifted_at is null and r.ended_at is null) o
     where o.id <> all((select named_objects('{}'))::uuid[]);
end;;

create or replace function restriction_marks() returns trigger
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
            update stored_file f
               set sealed = is_restricted(f.id)
              from interaction i
             where i.id = new.object_id and f.id = i.file_id and f.sealed <> is_restricted(f.id);
        when 'FILE' then
            update stored_file set sealed = standing where id = new.object_id and sealed <> standing;
            update timeline_entry set sealed = standing where subject_id = new.object_id and sealed <> standing;
    end case;
    return null;
end $$;;
