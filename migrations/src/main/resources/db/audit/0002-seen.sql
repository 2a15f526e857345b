--liquibase formatted sql

--changeset demarche:audit-0002-hidden splitStatements:false
--comment: Objects that do not exist for the one who asks, whatever their role: what is restricted to others.
create function audit_hidden() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    return array[]::uuid[];
revoke execute on function audit_hidden from public;
grant execute on function audit_hidden to demarche_app;

--changeset demarche:audit-0002-policies
--comment: Who, what and when: administrators all of it, others what is of their campaigns or of the register.
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_owner on audit_entry to current_user using (true) with check (true);
create policy audit_seen on audit_entry for select to demarche_app using (
    not coalesce(case_id = any ((select audit_hidden())::uuid[]), false)
    and not coalesce(object_id = any ((select audit_hidden())::uuid[]), false)
    and not coalesce(subject_id = any ((select audit_hidden())::uuid[]), false)
    and ((select current_setting('demarche.administrator', true) = 'true')
         or campaign_id = any ((select nullif(current_setting('demarche.campaigns', true), '')::uuid[])::uuid[])
         or (campaign_id is null
             and object_type in ('INSTITUTION', 'COUNTRY', 'RECOGNITION', 'PERSON', 'POST', 'MEMBERSHIP', 'CONTACT_DETAIL')
             and (select nullif(current_setting('demarche.user', true), '') is not null))));

--changeset demarche:audit-0002-values splitStatements:false
--comment: What changed, for those who may see the object itself: the team what is of its campaigns, everybody the register, administrators accounts and teams. Nobody what is restricted to others.
create function audit_values(wanted bigint[]) returns table (id bigint, old_values jsonb, new_values jsonb)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
    with me as materialized (
        select current_setting('demarche.administrator', true) = 'true' as administrator,
               coalesce(nullif(current_setting('demarche.campaigns', true), '')::uuid[], '{}') as campaigns,
               nullif(current_setting('demarche.user', true), '') is not null as known,
               audit_hidden() as hidden)
    select e.id, e.old_values, e.new_values
      from audit_entry e
     cross join me
     where e.id = any(wanted)
       and me.known
       and not coalesce(e.case_id = any(me.hidden), false)
       and not coalesce(e.object_id = any(me.hidden), false)
       and not coalesce(e.subject_id = any(me.hidden), false)
       and (e.campaign_id = any(me.campaigns)
            or e.campaign_id is null and e.object_type in ('INSTITUTION', 'COUNTRY', 'RECOGNITION')
            or e.campaign_id is null and e.object_type in ('PERSON', 'POST', 'MEMBERSHIP', 'CONTACT_DETAIL')
               and (not coalesce(me.administrator, false) or me.campaigns <> '{}')
            or me.administrator and e.case_id is null
               and (e.object_type in ('USER', 'TEAM_MEMBER', 'INSTALLATION') or e.kind not in ('CREATED', 'CHANGED', 'REMOVED')))
$$;
revoke execute on function audit_values from public;
grant execute on function audit_values to demarche_app;
