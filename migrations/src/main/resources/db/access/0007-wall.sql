--liquibase formatted sql

--changeset demarche:access-0007-reach endDelimiter:;;
--comment: The campaigns that the current transaction may touch: those of its person, or all for a work that the table names. None without a scope.
create function reach(works text[]) returns uuid[]
    language sql stable security definer parallel safe
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select case when work() = '' then coalesce(nullif(current_setting('demarche.campaigns', true), '')::uuid[], '{}')
                when work() = 'SETUP' and not exists (select from installation i where i.kind = 'DEMO') then '{}'
                when work() = any(works) then (select coalesce(array_agg(c.id), '{}') from campaign c)
                else '{}' end;
end;;

create function campaign_key_taken(wanted text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select exists (select from campaign c where c.key = wanted);
end;;

create function case_taken(campaign uuid, institution uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select exists (select from outreach_case c where c.campaign_id = campaign and c.institution_id = institution);
end;;

--changeset demarche:access-0007-reach-grows endDelimiter:;;
--comment: Who founds a campaign or joins a team goes on working in the same transaction.
create function reach_grows(campaign uuid) returns void
    language sql
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select set_config('demarche.campaigns',
                      (coalesce(nullif(current_setting('demarche.campaigns', true), '')::uuid[], '{}') || campaign)::text, true)
     where asker() is not null and work() = '';
end;;

create function campaign_founded() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as $$
begin
    perform reach_grows(new.id);
    return null;
end $$;;
create trigger campaign_founded after insert on campaign
    for each row execute function campaign_founded();;

create function team_joined() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    today date := nullif(current_setting('demarche.today', true), '')::date;
begin
    if new.user_id = asker() and new.role = any(nullif(current_setting('demarche.roles', true), '')::text[])
       and new.from_on <= today and (new.until_on is null or new.until_on >= today) then
        perform reach_grows(new.campaign_id);
    end if;
    return null;
end $$;;
create trigger team_joined after insert or update on team_member
    for each row execute function team_joined();;

--changeset demarche:access-0007-wall splitStatements:false
--comment: Row-level security on every table with campaign content, also for the owner, who gets a policy of its own.
do $$
declare
    guarded text;
begin
    foreach guarded in array array[
        'campaign', 'stage', 'ask', 'campaign_date', 'team_member', 'document_package', 'document_package_item',
        'outreach_case', 'case_assignment', 'stage_move', 'case_ask', 'interaction', 'initiative', 'dispatch', 'timeline_entry',
        'response', 'response_ask', 'task', 'task_item', 'reminder', 'message', 'stored_file', 'draft',
        'recognition', 'recognition_ask', 'recognition_source', 'recognition_step', 'recognition_attempt', 'vote_report',
        'restriction', 'restriction_person']
    loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy owner on %I to current_user using (true) with check (true)', guarded);
    end loop;
end $$;

--changeset demarche:access-0007-campaigns
--comment: What belongs to a campaign as a whole.
create policy team on campaign to demarche_app using (id = any((select reach('{REMINDERS,SETUP}'))::uuid[]));
create policy founder on campaign for insert to demarche_app
    with check ((select asker()) is not null and (select work()) = ''
                or (select work()) = 'SETUP' and exists (select from installation where kind = 'DEMO'));
create policy team on stage to demarche_app using (campaign_id = any((select reach('{SETUP}'))::uuid[]));
create policy team on ask to demarche_app using (campaign_id = any((select reach('{}'))::uuid[]));
create policy team on campaign_date to demarche_app using (campaign_id = any((select reach('{}'))::uuid[]));
create policy team on team_member to demarche_app using (campaign_id = any((select reach('{REMINDERS,SETUP}'))::uuid[]));
create policy team on document_package to demarche_app using (campaign_id = any((select reach('{}'))::uuid[]));
create policy team on document_package_item to demarche_app
    using (exists (select from document_package p where p.id = package_id));

--changeset demarche:access-0007-cases
--comment: A case and what stands below it: in reach, and not restricted or named. Each table names the works that may pass.
create policy team on outreach_case to demarche_app
    using (campaign_id = any((select reach('{REMINDERS,SETUP}'))::uuid[])
           and (not restricted or id = any((select named_objects('{REMINDERS}'))::uuid[])));
create policy team on case_assignment to demarche_app
    using (campaign_id = any((select reach('{REMINDERS,SETUP}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{REMINDERS}'))::uuid[])));
create policy team on stage_move to demarche_app
    using (campaign_id = any((select reach('{}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{}'))::uuid[])));
create policy team on case_ask to demarche_app
    using (campaign_id = any((select reach('{}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{}'))::uuid[])));
create policy team on initiative to demarche_app
    using (campaign_id = any((select reach('{}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{}'))::uuid[])));
create policy team on dispatch to demarche_app
    using (campaign_id = any((select reach('{REMINDERS}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{REMINDERS}'))::uuid[])));
create policy team on response to demarche_app
    using (campaign_id = any((select reach('{}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{}'))::uuid[])));
create policy team on response_ask to demarche_app
    using (exists (select from response r where r.id = response_id));
create policy team on interaction to demarche_app
    using (campaign_id = any((select reach('{}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{}'))::uuid[]))
           and (not sealed or id = any((select named_objects('{}'))::uuid[])));
create policy team on timeline_entry to demarche_app
    using (campaign_id = any((select reach('{}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{}'))::uuid[]))
           and (not sealed or subject_id = any((select named_objects('{}'))::uuid[])));
-- What became of a reminder is told by the sender, or by the administrator who decides about a message: written, never read
create policy reminders on timeline_entry for insert to demarche_app
    with check (((select work()) = 'REMINDERS' or (select coalesce(current_setting('demarche.administrator', true), '')) = 'true')
                and kind in ('REMINDER_SENT', 'REMINDER_FAILED', 'REMINDER_UNCERTAIN'));

--changeset demarche:access-0007-tasks
--comment: A task without a campaign is for those two whom it concerns.
create policy team on task to demarche_app
    using (campaign_id = any((select reach('{REMINDERS,SETUP}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{REMINDERS}'))::uuid[]))
           or campaign_id is null
           and (assignee_id = (select asker()) or created_by = (select asker()) or (select work()) = 'REMINDERS'));
create policy team on task_item to demarche_app
    using (exists (select from task t where t.id = task_id));

--changeset demarche:access-0007-mail
--comment: Mail is written and sent by one work, and looked after by administrators, who see to whom and when.
create policy reminders on reminder to demarche_app
    using ((select work()) = 'REMINDERS' or (select coalesce(current_setting('demarche.administrator', true), '')) = 'true');
create policy reminders on message to demarche_app
    using ((select work()) = 'REMINDERS' or (select coalesce(current_setting('demarche.administrator', true), '')) = 'true');

--changeset demarche:access-0007-files-and-drafts
--comment: A file that belongs to no case yet is its owner's; what a form holds is for whoever typed it.
create policy team on stored_file to demarche_app
    using (case_id is null and stored_by = (select asker())
           or campaign_id = any((select reach('{}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{}'))::uuid[]))
           and (not sealed or id = any((select named_objects('{}'))::uuid[])));
create policy writer on draft to demarche_app using (user_id = (select asker()));

--changeset demarche:access-0007-register
--comment: The register of acts is for everybody who is signed in; an act that is the fruit of a case is for those who see the case.
create policy readers on recognition to demarche_app
    using (campaign_id is null and (select asker()) is not null
           or campaign_id = any((select reach('{}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{}'))::uuid[])));
create policy readers on recognition_ask to demarche_app
    using (exists (select from recognition r where r.id = recognition_id));
create policy readers on recognition_source to demarche_app
    using (exists (select from recognition r where r.id = recognition_id));
create policy readers on recognition_step to demarche_app
    using (exists (select from recognition r where r.id = recognition_id));
create policy readers on recognition_attempt to demarche_app
    using (exists (select from recognition r where r.id = recognition_id));
create policy readers on vote_report to demarche_app
    using (exists (select from recognition r where r.id = recognition_id));
-- An ask that an act of the register grants is as public as the act
create policy register on ask for select to demarche_app
    using (id in (select g.ask_id from recognition_ask g));

--changeset demarche:access-0007-restrictions
--comment: A restriction is known to those whom it names.
create policy named on restriction to demarche_app
    using (campaign_id = any((select reach('{REMINDERS,RESTRICTIONS}'))::uuid[])
           and id = any((select named_restrictions('{REMINDERS,RESTRICTIONS}'))::uuid[]));
create policy sets on restriction for insert to demarche_app
    with check (campaign_id = any((select reach('{}'))::uuid[]) and set_by = (select asker()));
create policy named on restriction_person to demarche_app
    using (restriction_id = any((select named_restrictions('{REMINDERS,RESTRICTIONS}'))::uuid[]));
