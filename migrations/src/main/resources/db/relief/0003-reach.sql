--liquibase formatted sql

--changeset demarche:relief-0003-reach
--comment: The work that hands over reaches what it needs by the policies that stand, as other works do: a second policy beside one for people would be an "or" in each of their statements.
drop policy hand_overs on relief;
drop policy hand_overs on relief_item;
drop policy hand_overs on team_member;
drop policy hand_overs on restriction;
drop policy hand_overs on restriction_person;
drop policy hand_overs_read on outreach_case;
drop policy hand_overs_write on outreach_case;
drop policy hand_overs on case_assignment;
drop policy hand_overs_read on task;
drop policy hand_overs_write on task;
alter policy team on relief using (campaign_id = any((select reach('{HAND_OVERS}'))::uuid[]));
alter policy team on relief_item
    using (campaign_id = any((select reach('{HAND_OVERS}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{HAND_OVERS}'))::uuid[])));
alter policy team on team_member using (campaign_id = any((select reach('{REMINDERS,SETUP,HAND_OVERS}'))::uuid[]));
alter policy named on restriction
    using (campaign_id = any((select reach('{REMINDERS,RESTRICTIONS,HAND_OVERS}'))::uuid[])
           and id = any((select named_restrictions('{REMINDERS,RESTRICTIONS,HAND_OVERS}'))::uuid[]));
alter policy named on restriction_person
    using (restriction_id = any((select named_restrictions('{REMINDERS,RESTRICTIONS,HAND_OVERS}'))::uuid[]));
alter policy team on outreach_case
    using (campaign_id = any((select reach('{REMINDERS,SETUP,HAND_OVERS}'))::uuid[])
           and (not restricted or id = any((select named_objects('{REMINDERS,HAND_OVERS}'))::uuid[])));
alter policy team on case_assignment
    using (campaign_id = any((select reach('{REMINDERS,SETUP,HAND_OVERS}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{REMINDERS,HAND_OVERS}'))::uuid[])));
alter policy team on task
    using (campaign_id = any((select reach('{REMINDERS,SETUP,HAND_OVERS}'))::uuid[])
           and (not restricted or case_id = any((select named_objects('{REMINDERS,HAND_OVERS}'))::uuid[]))
           or campaign_id is null
           and (assignee_id = (select asker()) or created_by = (select asker()) or (select work()) = 'REMINDERS'));
