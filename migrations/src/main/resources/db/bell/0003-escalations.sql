--liquibase formatted sql

--changeset demarche:bell-0003-escalations
--comment: That something escalated is told once to each, however many hear of it by mail and however often that mail is written anew.
create unique index notice_escalated_once on notice (user_id, kind, (details ->> 'object'), (details ->> 'rule'), (details ->> 'due'))
    where kind in ('ESCALATED', 'PASSED_UP');
