--liquibase formatted sql

--changeset demarche:audit-0006-long-queue splitStatements:false
--comment: A sealer with much to do goes on behind what it has sealed; from the beginning it would step over all that is gone, each time.
drop function audit_waiting(integer);
create function audit_waiting(most integer, after bigint) returns setof audit_entry
    language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
    perform audit_require_sealing();
    return query select e.* from audit_unsealed u join audit_entry e on e.id = u.entry_id where u.entry_id > after order by u.entry_id limit most;
end $$;
revoke execute on function audit_waiting from public;
grant execute on function audit_waiting to demarche_app;
