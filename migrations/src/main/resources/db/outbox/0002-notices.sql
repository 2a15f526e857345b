--liquibase formatted sql

--changeset demarche:outbox-0002-notices
--comment: Beside digests of what is due: a notice tells one person of a deed of somebody else, such as a hand-over.
alter table message drop constraint message_kind;
alter table message add constraint message_kind check (kind in ('DIGEST', 'NOTICE'));
create policy notices on message for insert to demarche_app
    with check (kind = 'NOTICE' and state = 'PLANNED' and (select asker()) is not null and (select work()) = '');
