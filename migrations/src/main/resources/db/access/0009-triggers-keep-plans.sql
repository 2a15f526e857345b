--liquibase formatted sql

--changeset demarche:access-0009-triggers-keep-plans
--comment: Statements of people are planned anew each time, those of the audit's trigger are the same for every row. They find rows by key, however few there were when they were planned.
alter function audit_change() set plan_cache_mode = 'auto';
alter function audit_change() set enable_seqscan = 'off';
