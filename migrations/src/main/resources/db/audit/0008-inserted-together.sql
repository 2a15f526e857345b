--liquibase formatted sql

--changeset demarche:audit-0008-inserted splitStatements:false
--comment: What audit_change writes of new rows one by one, for all rows of a statement at once, at a third of the cost. For tables of a place CASE with an id of their own, whose rows are never removed and written anew in one transaction, and hold nothing that is withheld.
create function audit_inserted() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp set plan_cache_mode = 'auto'
as $$
begin
    with written as (
        insert into audit_entry (transaction_id, kind, user_id, work, login, origin, session, use_case, table_name,
                                 object_type, object_id, row_key, subject_id, case_id, campaign_id, new_values)
        select pg_current_xact_id()::text::bigint, 'CREATED', nullif(current_setting('demarche.user', true), '')::uuid,
               coalesce(current_setting('demarche.work', true), ''), session_user,
               coalesce(current_setting('demarche.origin', true), ''), coalesce(current_setting('demarche.session', true), ''),
               coalesce(current_setting('demarche.use_case', true), ''), tg_table_name,
               tg_argv[0], (i.image ->> tg_argv[1])::uuid, '', (i.image ->> tg_argv[7])::uuid,
               (i.image ->> 'case_id')::uuid, (i.image ->> 'campaign_id')::uuid, jsonb_strip_nulls(i.image - tg_argv[5]::text[])
          from (select to_jsonb(a) as image from added a) i
        returning id)
    insert into audit_unsealed (entry_id) select id from written;
    return null;
end $$;
revoke execute on function audit_inserted from public, demarche_app;

--changeset demarche:audit-0008-timeline splitStatements:false
--comment: A morning's reminders come into timelines by the thousand. The arguments stay those of audit_watch; inserts leave the trigger of single rows.
do $$
declare
    arguments constant text := (select string_agg(quote_literal(a.value), ', ' order by a.ordinality)
                                  from pg_trigger t,
                                       unnest(string_to_array(encode(t.tgargs, 'escape'), '\000')) with ordinality a (value, ordinality)
                                 where t.tgrelid = 'timeline_entry'::regclass and t.tgname = 'AUDIT' and a.ordinality <= t.tgnargs);
begin
    drop trigger "AUDIT" on timeline_entry;
    execute format('create trigger "AUDIT" after update or delete on timeline_entry for each row execute function audit_change(%s)', arguments);
    execute format('create trigger "AUDIT_INSERT" after insert on timeline_entry referencing new table as added for each statement execute function audit_inserted(%s)',
                   arguments);
end $$;
