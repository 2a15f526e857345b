--liquibase formatted sql

--changeset demarche:audit-0003-guard splitStatements:false
--comment: Sealing and verifying read everything: only for the work that is named so.
create function audit_require_sealing() returns void
    language plpgsql stable
as $$
begin
    if coalesce(current_setting('demarche.work', true), '') <> 'SEALING' then
        raise exception 'Only for sealing' using errcode = 'insufficient_privilege';
    end if;
end $$;

--changeset demarche:audit-0003-waiting splitStatements:false
--comment: What is committed and not yet sealed, oldest first. Who waits without an entry was removed behind our back.
create function audit_waiting(most integer) returns setof audit_entry
    language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
    perform audit_require_sealing();
    return query select e.* from audit_unsealed u join audit_entry e on e.id = u.entry_id order by u.entry_id limit most;
end $$;

--changeset demarche:audit-0003-seal splitStatements:false
--comment: Adds one link. One sealer at a time: whoever calls holds the advisory lock, and the number must be the next.
create function audit_seal_add(number bigint, sealed_at timestamptz, ids bigint[], head bytea) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
    taken integer;
begin
    perform audit_require_sealing();
    if number <> (select coalesce(max(s.number), 0) + 1 from audit_seal s) then
        raise exception 'Seal % is not the next', number;
    end if;
    delete from audit_unsealed u where u.entry_id = any(ids);
    get diagnostics taken = row_count;
    if taken <> cardinality(ids) then
        raise exception 'Not all entries of seal % were waiting', number;
    end if;
    insert into audit_seal (number, sealed_at, entries, count, head)
    select number, sealed_at, range_agg(int8range(i, i + 1)), taken, head from unnest(ids) i;
end $$;

--changeset demarche:audit-0003-sealed splitStatements:false
--comment: The entries under some seals as they stand now, in the order of the chain.
create function audit_sealed(first_seal bigint, last_seal bigint) returns table (number bigint, entry audit_entry)
    language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
    perform audit_require_sealing();
    return query
        select s.number, e
          from audit_seal s
         cross join unnest(s.entries) r
          join audit_entry e on e.id >= lower(r) and e.id < upper(r)
         where s.number between first_seal and last_seal
         order by s.number, e.id;
end $$;

--changeset demarche:audit-0003-totals splitStatements:false
--comment: How many entries there are, how many wait, since when, and how many wait that are no more.
create function audit_totals() returns table (entries bigint, waiting bigint, waiting_since timestamptz, vanished bigint)
    language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
    perform audit_require_sealing();
    return query
        select (select count(*) from audit_entry), count(*), min(e.at), count(*) filter (where e.id is null)
          from audit_unsealed u
          left join audit_entry e on e.id = u.entry_id;
end $$;

--changeset demarche:audit-0003-grants
revoke execute on function audit_require_sealing, audit_waiting, audit_seal_add, audit_sealed, audit_totals from public;
grant execute on function audit_waiting, audit_seal_add, audit_sealed, audit_totals to demarche_app;
