--liquibase formatted sql

--changeset demarche:audit-0009-look-for-removed splitStatements:false
--comment: Whether a new row was removed just before is asked only in a transaction that has removed something. Before, each row of an insert looked among the entries of all others where the database knew too little of the table to take the small index: ten thousand rows took minutes.
create or replace function audit_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = 'auto' set enable_seqscan = 'off'
as $$
declare
    place constant text := tg_argv[2];
    quiet constant text[] := tg_argv[5];
    composite constant boolean := tg_argv[3] <> '{}';
    image jsonb;
    before jsonb;
    after jsonb;
    key text;
    object uuid;
    in_case uuid;
    in_campaign uuid;
    what text := case tg_op when 'INSERT' then 'CREATED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end;
begin
    if tg_table_name = 'message' then -- bytes of mails never become text
        if tg_op <> 'INSERT' then old.mime := ''; end if;
        if tg_op <> 'DELETE' then new.mime := ''; end if;
    end if;
    if tg_op <> 'INSERT' then before := to_jsonb(old); end if;
    if tg_op <> 'DELETE' then after := to_jsonb(new); end if;
    image := coalesce(after, before);
    if tg_argv[1] <> '' then
        object := image ->> tg_argv[1];
    end if;
    if composite then
        key := (select string_agg(image ->> k, ',') from unnest(tg_argv[3]::text[]) k);
    else
        key := image ->> 'id';
    end if;
    before := before - tg_argv[4]::text[] - quiet;
    after := after - tg_argv[4]::text[] - quiet;

    -- taken out and put in again in one transaction: rewritten, not removed
    if what = 'CREATED' and current_setting('demarche.removed', true) = 'yes' then
        with again as (
            delete from audit_entry e
             where e.transaction_id = pg_current_xact_id()::text::bigint
               and e.row_key = key
               and e.row_key <> ''
               and e.kind = 'REMOVED'
               and e.table_name = tg_table_name
            returning e.id, e.old_values),
        unqueued as (
            delete from audit_unsealed u using again where u.entry_id = again.id)
        select again.old_values, 'CHANGED' into before, what from again order by again.id desc limit 1;
        what := coalesce(what, 'CREATED');
    end if;
    if what = 'CHANGED' then
        after := (select jsonb_object_agg(a.key, a.value) from jsonb_each(after) a where a.value is distinct from coalesce(before -> a.key, 'null'));
        if after is null then
            return null;
        end if;
        before := (select jsonb_object_agg(k, before -> k) from jsonb_object_keys(after) k);
    end if;

    if what = 'REMOVED' then
        perform set_config('demarche.removed', 'yes', true);
    end if;

    case place
        when '' then null;
        when 'CASE' then
            in_case := image ->> 'case_id';
            in_campaign := image ->> 'campaign_id';
        when 'THE_CASE' then
            in_case := image ->> 'id';
            in_campaign := image ->> 'campaign_id';
        when 'CAMPAIGN' then in_campaign := image ->> 'campaign_id';
        when 'THE_CAMPAIGN' then in_campaign := image ->> 'id';
        else
            execute format('select (p.image ->> ''case_id'')::uuid, (p.image ->> ''campaign_id'')::uuid from (select to_jsonb(t) as image from public.%I t where t.id = $1) p', place)
               into in_case, in_campaign using object;
            if in_campaign is null then -- removed together with what it belongs to, which was told of first
                select e.case_id, e.campaign_id into in_case, in_campaign
                  from audit_entry e
                 where e.transaction_id = pg_current_xact_id()::text::bigint
                   and e.object_id = object
                   and e.kind = 'REMOVED'
                 limit 1;
            end if;
    end case;
    perform audit_write(
        what, tg_table_name, tg_argv[0], object, case when composite or what = 'REMOVED' then key else '' end, (image ->> tg_argv[7])::uuid, (image ->> tg_argv[6])::uuid, in_case, in_campaign,
        jsonb_strip_nulls(before), case what when 'CREATED' then jsonb_strip_nulls(after) else after end);
    return null;
end $$;
