--liquibase formatted sql

--changeset demarche:outreach-0004-last-change
--comment: Who saved a case or a dispatch last, and when: told to whoever meets a newer version than the one they began with.
alter table outreach_case
    add column changed_by uuid,
    add column changed_at timestamptz,
    add constraint outreach_case_changed_by foreign key (changed_by) references app_user (id);
alter table dispatch
    add column changed_by uuid,
    add column changed_at timestamptz,
    add constraint dispatch_changed_by foreign key (changed_by) references app_user (id);
