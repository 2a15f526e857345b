--liquibase formatted sql

--changeset demarche:task-0006-put-off
--comment: What was put off comes on its day however far its due day has moved, so the planner of reminders looks for it by that day.
create index task_snoozed on task (snoozed_until) where status = 'OPEN' and snoozed_until is not null;
create index outreach_case_snoozed on outreach_case (next_action_snoozed_until) where closed_at is null and next_action_snoozed_until is not null;
