--liquibase formatted sql

--changeset demarche:reminder-0002-quiet-hours-of endDelimiter:;;
--comment: When nothing may come to somebody: for whoever tells them of a deed, and may not see the rest of how they are reminded.
create function quiet_hours_of(person uuid) returns table (quiet_from integer, quiet_until integer)
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select p.quiet_from, p.quiet_until
      from reminder_policy p
     where p.user_id = person
        or p.campaign_id is null and p.user_id is null
     order by p.user_id nulls last
     limit 1;
end;;
revoke execute on function quiet_hours_of from public;;
grant execute on function quiet_hours_of to demarche_app;;
