--liquibase formatted sql

--changeset demarche:audit-0005-for-whom
--comment: What was done for somebody is found with what they did: nobody is signed in yet when a sign-in is refused.
create index audit_entry_for on audit_entry (for_id, at desc, id desc) where for_id is not null;
