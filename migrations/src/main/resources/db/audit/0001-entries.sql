--liquibase formatted sql

--changeset demarche:audit-0001-entries
--comment: Who changed what, written by triggers in the transaction of the change; and what is no change, written by audit_note. Values are only the changed columns.
create table audit_entry (
    id bigint generated always as identity,
    at timestamptz not null default clock_timestamp(),
    transaction_id bigint not null,
    kind text not null,
    user_id uuid,
    for_id uuid,
    work text not null,
    login text not null,
    origin text not null,
    session text not null,
    use_case text not null,
    table_name text not null,
    object_type text not null,
    object_id uuid,
    row_key text not null,
    subject_id uuid,
    case_id uuid,
    campaign_id uuid,
    old_values jsonb,
    new_values jsonb,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_kind check (kind ~ '^[A-Z_]{1,40}$')
);
comment on column audit_entry.for_id is 'For whom, where the product acts on behalf of somebody';
comment on column audit_entry.login is 'The database role: another one than the application''s means that somebody changed rows by hand';
comment on column audit_entry.subject_id is 'Another object that the row tells of: the parliament of a post, the member of a team';
create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_user on audit_entry (user_id, at desc, id desc) where user_id is not null;
create index audit_entry_object on audit_entry (object_id, at desc, id desc) where object_id is not null;
create index audit_entry_subject on audit_entry (subject_id, at desc, id desc) where subject_id is not null;
create index audit_entry_case on audit_entry (case_id, at desc, id desc) where case_id is not null;
create index audit_entry_campaign on audit_entry (campaign_id, at desc, id desc) where campaign_id is not null;
create index audit_entry_use_case on audit_entry (use_case, at desc, id desc);
create index audit_entry_type on audit_entry (object_type, kind, at desc, id desc);
create index audit_entry_kind on audit_entry (kind, at desc, id desc);
create index audit_entry_transaction on audit_entry (transaction_id);
create index audit_entry_rewritten on audit_entry (transaction_id, row_key) where kind = 'REMOVED' and row_key <> '';

--changeset demarche:audit-0001-seals
--comment: The chain over entries. What waits to be sealed stands in a queue, so that a transaction that ends late is neither waited for nor forgotten.
create table audit_unsealed (
    entry_id bigint not null,
    constraint audit_unsealed_pk primary key (entry_id)
);
create table audit_seal (
    number bigint not null,
    sealed_at timestamptz not null,
    entries int8multirange not null,
    count integer not null,
    head bytea not null,
    constraint audit_seal_pk primary key (number),
    constraint audit_seal_count check (count > 0),
    constraint audit_seal_head check (length(head) = 32)
);

--changeset demarche:audit-0001-closed
--comment: The application reads, and writes only through functions of the owner. Values come from audit_values, which asks who may see them.
revoke all on audit_entry, audit_unsealed, audit_seal from demarche_app;
revoke all on sequence audit_entry_id_seq from demarche_app;
grant select (id, at, transaction_id, kind, user_id, for_id, work, login, origin, session, use_case, table_name, object_type, object_id, row_key, subject_id, case_id, campaign_id)
    on audit_entry to demarche_app;
grant select on audit_seal to demarche_app;

--changeset demarche:audit-0001-write splitStatements:false
--comment: The one insert. Actor and action come from what the transaction manager set, never from a client.
create function audit_write(
        kind text, table_name text, object_type text, object_id uuid, row_key text, subject_id uuid, for_id uuid,
        case_id uuid, campaign_id uuid, old_values jsonb, new_values jsonb) returns void
    language plpgsql volatile
as $$
declare
    written bigint;
begin
    insert into audit_entry (transaction_id, kind, user_id, for_id, work, login, origin, session, use_case, table_name,
                             object_type, object_id, row_key, subject_id, case_id, campaign_id, old_values, new_values)
    values (pg_current_xact_id()::text::bigint, kind, nullif(current_setting('demarche.user', true), '')::uuid, for_id,
            coalesce(current_setting('demarche.work', true), ''), session_user,
            coalesce(current_setting('demarche.origin', true), ''), coalesce(current_setting('demarche.session', true), ''),
            coalesce(current_setting('demarche.use_case', true), ''), table_name,
            object_type, object_id, row_key, subject_id, case_id, campaign_id, old_values, new_values)
    returning id into written;
    insert into audit_unsealed (entry_id) values (written);
end $$;
revoke execute on function audit_write from public, demarche_app;

--changeset demarche:audit-0001-change splitStatements:false
--comment: The trigger of every watched table; its arguments come from audit_watch.
create function audit_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
    place constant text := tg_argv[2];
    quiet constant text[] := tg_argv[5];
    image jsonb;
    before jsonb;
    after jsonb;
    key text := '';
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
    if tg_argv[3] <> '{}' then
        key := (select string_agg(image ->> k, ',') from unnest(tg_argv[3]::text[]) k);
    end if;
    before := before - tg_argv[4]::text[] - quiet;
    after := after - tg_argv[4]::text[] - quiet;

    if what = 'CREATED' and key <> '' then -- taken out and put in again in one transaction: rewritten, not removed
        with again as (
            delete from audit_entry e
             where e.transaction_id = pg_current_xact_id()::text::bigint
               and e.row_key = key
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
        what, tg_table_name, tg_argv[0], object, key, (image ->> tg_argv[7])::uuid, (image ->> tg_argv[6])::uuid, in_case, in_campaign,
        jsonb_strip_nulls(before), case what when 'CREATED' then jsonb_strip_nulls(after) else after end);
    return null;
end $$;
revoke execute on function audit_change from public, demarche_app;

--changeset demarche:audit-0001-watch splitStatements:false
--comment: Puts a table under audit. The trigger's name sorts before those of foreign keys: what takes others with it is told of first.
create procedure audit_watch(
        watched regclass,
        object_type text,                -- what users call it, in capitals
        place text default '',           -- CASE, CAMPAIGN: by columns; THE_CASE, THE_CAMPAIGN: the row is one; a table: by the parent there; empty: in none
        object_column text default 'id', -- whose row it is; empty for rows without a uuid
        withheld text[] default '{}',    -- columns whose values are nobody's business
        quiet text[] default '{}',       -- columns that change without anything having happened
        whom text default '',            -- column: for which user
        subject text default '')         -- column: another object that the row tells of
    language plpgsql
as $$
declare
    key_columns text[];
    silent text[] := array['version', 'changed_by', 'changed_at'] || quiet;
begin
    select array_agg(a.attname order by k.ord)
      into key_columns
      from pg_index i
     cross join unnest(i.indkey) with ordinality k (attnum, ord)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
     where i.indrelid = watched and i.indisprimary;
    if key_columns = array['id'] then
        key_columns := '{}';
        silent := silent || 'id'::text;
    end if;
    if place = 'CASE' then
        silent := silent || array['case_id', 'campaign_id', 'restricted'];
    elsif place in ('THE_CASE', 'CAMPAIGN') then
        silent := silent || 'campaign_id'::text;
    end if;
    execute format(
        'create trigger "AUDIT" after insert or update or delete on %s for each row execute function audit_change(%L, %L, %L, %L, %L, %L, %L, %L)',
        watched, object_type, object_column, place, key_columns, withheld, silent, whom, subject);
end $$;
revoke execute on procedure audit_watch from public, demarche_app;

--changeset demarche:audit-0001-note splitStatements:false
--comment: What is no change: a sign-in, a denial, a look at something restricted. Cannot pose as a change. Details never hold the content of a case.
create function audit_note(kind text, object_type text, object_id uuid, case_id uuid, campaign_id uuid, for_id uuid, details jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
    if kind in ('CREATED', 'CHANGED', 'REMOVED') then
        raise exception 'Changes are noted by triggers' using errcode = 'insufficient_privilege';
    end if;
    perform audit_write(kind, '', object_type, object_id, '', null, for_id, case_id, campaign_id, null, nullif(details, '{}'));
end $$;
revoke execute on function audit_note from public;
grant execute on function audit_note to demarche_app;

--changeset demarche:audit-0001-watched
call audit_watch('installation', 'INSTALLATION', object_column => '');
call audit_watch('app_user', 'USER', quiet => '{last_seen_at,campaign_id}');
call audit_watch('app_user_role', 'USER', object_column => 'user_id');
call audit_watch('stored_file', 'FILE', 'CASE');
call audit_watch('country', 'COUNTRY', object_column => '');
call audit_watch('institution', 'INSTITUTION', subject => 'parent_id');
call audit_watch('institution_name', 'INSTITUTION', object_column => 'institution_id');
call audit_watch('institution_identifier', 'INSTITUTION', object_column => 'institution_id');
call audit_watch('institution_source', 'INSTITUTION', object_column => 'institution_id');
call audit_watch('person', 'PERSON');
call audit_watch('person_name', 'PERSON', object_column => 'person_id');
call audit_watch('post', 'POST', subject => 'institution_id');
call audit_watch('membership', 'MEMBERSHIP', subject => 'institution_id');
call audit_watch('contact_detail', 'CONTACT_DETAIL', subject => 'institution_id');
call audit_watch('campaign', 'CAMPAIGN', 'THE_CAMPAIGN');
call audit_watch('stage', 'STAGE', 'CAMPAIGN');
call audit_watch('ask', 'ASK', 'CAMPAIGN');
call audit_watch('campaign_date', 'CAMPAIGN_DATE', 'CAMPAIGN');
call audit_watch('team_member', 'TEAM_MEMBER', 'CAMPAIGN', subject => 'user_id');
call audit_watch('document_package', 'PACKAGE', 'CAMPAIGN');
call audit_watch('document_package_item', 'PACKAGE', 'document_package', object_column => 'package_id');
call audit_watch('outreach_case', 'CASE', 'THE_CASE');
call audit_watch('case_assignment', 'ASSIGNMENT', 'CASE', subject => 'user_id');
call audit_watch('stage_move', 'STAGE_MOVE', 'CASE');
call audit_watch('case_ask', 'CASE_ASK', 'CASE');
call audit_watch('interaction', 'INTERACTION', 'CASE', subject => 'file_id');
call audit_watch('initiative', 'INITIATIVE', 'CASE');
call audit_watch('dispatch', 'DISPATCH', 'CASE', subject => 'proof_file_id');
call audit_watch('timeline_entry', 'TIMELINE', 'CASE', subject => 'subject_id');
call audit_watch('response', 'RESPONSE', 'CASE', subject => 'file_id');
call audit_watch('response_ask', 'RESPONSE', 'response', object_column => 'response_id');
call audit_watch('task', 'TASK', 'CASE');
call audit_watch('task_item', 'TASK', 'task', object_column => 'task_id');
call audit_watch('recognition', 'RECOGNITION', 'CASE');
call audit_watch('recognition_ask', 'RECOGNITION', 'recognition', object_column => 'recognition_id');
call audit_watch('recognition_source', 'RECOGNITION', 'recognition', object_column => 'recognition_id');
call audit_watch('recognition_step', 'RECOGNITION', 'recognition', object_column => 'recognition_id');
call audit_watch('recognition_attempt', 'RECOGNITION', 'recognition', object_column => 'recognition_id');
call audit_watch('vote_report', 'RECOGNITION', 'recognition', object_column => 'recognition_id');
call audit_watch('message', 'MESSAGE', withheld => '{mime,plain}', quiet => '{attempts,not_before,claimed_at,claimed_by,lease_until}', whom => 'recipient_id');
