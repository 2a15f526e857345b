--liquibase formatted sql

--changeset demarche:playbook-0002-next-actions
--comment: A step that has become the next action of its case is done with it.
alter table case_step drop constraint case_step_state;
alter table case_step add constraint case_step_state check (state in ('WAITING', 'GIVEN', 'TAKEN', 'DONE', 'PASSED', 'WITHDRAWN'));
create index case_step_taken on case_step (case_id) where state in ('TAKEN', 'DONE');
