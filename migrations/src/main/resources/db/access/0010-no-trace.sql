--liquibase formatted sql

--changeset demarche:access-0010-last-contact endDelimiter:;;
--comment: The day of the last contact is told to the whole team, so a restricted contact does not count. What follows from other rows is no change of its own for the audit.
create function last_contact(of_case uuid) returns date
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select greatest(
               (select max((x.occurred_at at time zone i.zone)::date) from interaction x
                 where x.case_id = c.id and x.withdrawn_at is null and x.kind <> 'NOTE' and not x.sealed),
               (select max(d.sent_on) from dispatch d where d.case_id = c.id),
               (select max(r.received_on) from response r where r.case_id = c.id and r.withdrawn_at is null))
      from outreach_case c
      join institution i on i.id = c.institution_id
     where c.id = of_case;
end;;

create function last_contact_follows() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
begin
    update outreach_case c
       set last_contact_on = last_contact(c.id)
     where c.id = new.case_id and c.last_contact_on is distinct from last_contact(c.id);
    return null;
end $$;;
create trigger last_contact_follows after update of sealed on interaction
    for each row when (new.sealed is distinct from old.sealed) execute function last_contact_follows();;

drop trigger "AUDIT" on outreach_case;;
call audit_watch('outreach_case', 'CASE', 'THE_CASE', quiet => '{last_contact_on}');;
drop trigger "AUDIT" on campaign;;
call audit_watch('campaign', 'CAMPAIGN', 'THE_CAMPAIGN', quiet => '{last_case_number}');;

--changeset demarche:access-0010-restrictions-in-audit endDelimiter:;;
--comment: Who is named in a restriction of one entry or file is as hidden as that, though its case is open. A file is told of before it belongs to a case.
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
             where r.lifted_at is null and r.ended_at is null
            union
            select f.id
              from restriction r
              join stored_file f on f.case_id = r.object_id
             where r.lifted_at is null
               and r.ended_at is null
               and r.object_id <> all((select named_objects('{}'))::uuid[])) o
     where o.id <> all((select named_objects('{}'))::uuid[])
    union all
    select r.id
      from restriction r
     where r.lifted_at is null
       and r.ended_at is null
       and r.id <> all((select named_restrictions('{}'))::uuid[]);
end;;

--changeset demarche:access-0010-ended
--comment: That a restriction came to its end is told by the work that ends it: written, never read.
create policy restrictions on timeline_entry for insert to demarche_app
    with check ((select work()) = 'RESTRICTIONS' and kind = 'RESTRICTION_ENDED');
