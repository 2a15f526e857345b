--liquibase formatted sql

--changeset demarche:outbox-0004-seen
--comment: What the last planning saw. While nobody has changed anything since, the plan stands, until a day may begin somewhere.
alter table reminder_plan add column reckoned_at timestamptz;
alter table reminder_plan add column seen pg_snapshot;
comment on column reminder_plan.planned_at is 'Until when the plan is known to stand';
comment on column reminder_plan.reckoned_at is 'When it was derived from what is due';

--changeset demarche:outbox-0004-unchanged endDelimiter:;;
--comment: Every change has its entry in the same transaction, so entries tell whether there was one, also of a transaction that began long before it ended. What mail itself changes is no reason to plan, but for a message that waits anew. One's own transaction counts as seen in every snapshot, and is asked for apart. A snapshot of another server, after a restore, tells nothing; its transactions to come are not ours.
create function unchanged_since(seen pg_snapshot) returns boolean
    language sql stable strict security definer
    set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan set enable_seqscan = off
begin atomic
    select pg_snapshot_xmax(seen) <= pg_snapshot_xmax(pg_current_snapshot())
       and not exists (select
                         from audit_entry e
                        where e.transaction_id >= pg_snapshot_xmin(seen)::text::bigint
                          and e.kind in ('CREATED', 'CHANGED', 'REMOVED')
                          and (e.work <> 'REMINDERS' or e.table_name = 'message' and e.kind = 'CHANGED' and e.new_values ->> 'state' = 'PLANNED')
                          and (e.transaction_id < pg_snapshot_xmax(pg_current_snapshot())::text::bigint
                               and not pg_visible_in_snapshot(e.transaction_id::text::xid8, seen)
                               or e.transaction_id = pg_current_xact_id_if_assigned()::text::bigint));
end;;
revoke execute on function unchanged_since from public;;
grant execute on function unchanged_since to demarche_app;;

--changeset demarche:outbox-0004-sealed-follows-keeps-plans
--comment: As for the trigger of the audit: the same question for every row is planned once, also where statements of people are planned anew.
alter function sealed_follows() set plan_cache_mode = 'auto';
