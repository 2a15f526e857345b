--liquibase formatted sql

--changeset demarche:outbox-0005-indexes
--comment: Ten thousand reminders are planned and told within seconds. Indexes hold the rows that somebody looks for in them: what is planned by its person, what was told by its message.
drop index reminder_recipient;
create index reminder_recipient on reminder (recipient_id) where state = 'PLANNED';
drop index reminder_message;
create index reminder_message on reminder (message_id) where message_id is not null;

--changeset demarche:outbox-0005-campaign-if-needed
--comment: With outer joins the database leaves out the campaign where nobody asks whether a thing is done. Every case has one, and who sees the case sees it.
create or replace view due_item with (security_invoker = true) as
select 'TASK' as type, t.id, t.case_id, t.campaign_id, t.restricted, t.assignee_id, t.title, t.kind, t.why, t.due_on, t.zone,
       t.snoozed_until, t.priority, t.status <> 'OPEN' or g.archived_at is not null as done, t.version, null::date as since
  from task t
  left join campaign g on g.id = t.campaign_id
union all
select 'NEXT_ACTION', c.id, c.id, c.campaign_id, c.restricted, o.user_id, c.next_action_text, c.next_action_kind, coalesce(c.next_action_why, ''), c.next_action_due, i.zone,
       c.next_action_snoozed_until, c.priority, c.closed_at is not null or g.archived_at is not null, c.version, null::date
  from outreach_case c
  left join campaign g on g.id = c.campaign_id
  join institution i on i.id = c.institution_id
  left join case_assignment o on o.case_id = c.id and o.part = 'OWNER' and o.until_at is null
 where c.next_action_due is not null
union all
select 'RESPONSE', d.id, d.case_id, d.campaign_id, d.restricted, o.user_id, null, 'RESPONSE', '', d.response_due_on, i.zone,
       null::date, c.priority, d.answered_on is not null or c.closed_at is not null or g.archived_at is not null, d.version, d.sent_on
  from dispatch d
  join outreach_case c on c.id = d.case_id
  left join campaign g on g.id = c.campaign_id
  join institution i on i.id = c.institution_id
  left join case_assignment o on o.case_id = c.id and o.part = 'OWNER' and o.until_at is null
 where d.response_due_on is not null;

--changeset demarche:outbox-0005-sealed
--comment: Only a meeting or a file can be restricted by itself, and reminders are of neither: those of a restricted case are hidden with all of its timeline.
drop trigger sealed_at_birth on timeline_entry;
create trigger sealed_at_birth before insert on timeline_entry
    for each row when (new.subject_id is not null and new.kind not in ('REMINDER_SENT', 'REMINDER_FAILED', 'REMINDER_UNCERTAIN'))
    execute function sealed_follows();

--changeset demarche:outbox-0005-audited splitStatements:false
--comment: The image of each new row is made once. Without the offset the database would make it anew for each of the values that are taken from it.
create or replace function audit_inserted() returns trigger
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
          from (select to_jsonb(a) as image from added a offset 0) i
        returning id)
    insert into audit_unsealed (entry_id) select id from written;
    return null;
end $$;
