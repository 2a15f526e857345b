--liquibase formatted sql

--changeset demarche:task-0003-open-by-case
--comment: The first open task of a case, which every list of cases asks for row by row.
create index task_case_open on task (case_id, due_on) where status = 'OPEN';
