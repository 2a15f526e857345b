--liquibase formatted sql

--changeset demarche:relief-0002-begins
--comment: A hand-over for an absence begins on its first day. What its coordinator cannot see is settled by the product, when it began and when it was handed back.
alter table relief
    add column begun_at timestamptz,
    add column settled_at timestamptz;
update relief set begun_at = made_at, settled_at = greatest(made_at, returned_at);
create index relief_to_settle on relief (made_at) where settled_at is null;
drop trigger "AUDIT" on relief;
call audit_watch('relief', 'RELIEF', 'CAMPAIGN', subject => 'person_id', quiet => '{settled_at}');

--changeset demarche:relief-0002-wall
--comment: The work that hands over reads what people carry and who is named, passes it on and tells so.
create policy hand_overs on relief to demarche_app using ((select work()) = 'HAND_OVERS');
create policy hand_overs on relief_item to demarche_app using ((select work()) = 'HAND_OVERS');
create policy hand_overs on team_member for select to demarche_app using ((select work()) = 'HAND_OVERS');
create policy hand_overs on restriction for select to demarche_app using ((select work()) = 'HAND_OVERS');
create policy hand_overs on restriction_person for select to demarche_app using ((select work()) = 'HAND_OVERS');
create policy hand_overs_read on outreach_case for select to demarche_app using ((select work()) = 'HAND_OVERS');
create policy hand_overs_write on outreach_case for update to demarche_app using ((select work()) = 'HAND_OVERS');
create policy hand_overs on case_assignment to demarche_app using ((select work()) = 'HAND_OVERS');
create policy hand_overs_read on task for select to demarche_app using ((select work()) = 'HAND_OVERS');
create policy hand_overs_write on task for update to demarche_app using ((select work()) = 'HAND_OVERS');
create policy hand_overs on timeline_entry for insert to demarche_app
    with check ((select work()) = 'HAND_OVERS' and kind in ('ASSIGNED', 'TASK_CHANGED'));
create policy hand_overs on message for insert to demarche_app
    with check ((select work()) = 'HAND_OVERS' and kind = 'NOTICE' and state = 'PLANNED');
