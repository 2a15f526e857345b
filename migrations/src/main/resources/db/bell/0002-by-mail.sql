--liquibase formatted sql

--changeset demarche:bell-0002-by-mail
--comment: Notices that come by mail too: each stands in one mail at most, which is written in the transaction that marks it.
alter table notice add column mail text not null default 'NONE';
alter table notice add column message_id uuid;
alter table notice add constraint notice_mail check (mail in ('NONE', 'AWAITED', 'WRITTEN', 'DROPPED'));
alter table notice add constraint notice_message foreign key (message_id) references message (id);
alter table notice add constraint notice_in_mail check ((mail = 'WRITTEN') = (message_id is not null));
comment on column notice.mail is 'Dropped: it was taken back before it was told, or its person may not see it any more';
create index notice_awaits_mail on notice (user_id, made_at) where mail = 'AWAITED';
create index notice_message on notice (message_id) where message_id is not null;

--changeset demarche:bell-0002-wall
create policy mails_read on notice for select to demarche_app using ((select work()) = 'REMINDERS' and mail <> 'NONE');
create policy mails on notice for update to demarche_app using ((select work()) = 'REMINDERS' and mail = 'AWAITED') with check ((select work()) = 'REMINDERS');

--changeset demarche:bell-0002-told-already endDelimiter:;;
--comment: A hand-over tells both sides by a mail of its own: what the same transaction rang for that person stands in it.
create function rung_is_told(person uuid, told_by uuid) returns void
    language sql volatile security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    update notice
       set mail = 'WRITTEN', message_id = told_by
     where user_id = person
       and mail = 'AWAITED'
       and deed = pg_current_xact_id()::text::bigint;
end;;
revoke execute on function rung_is_told from public;;
grant execute on function rung_is_told to demarche_app;;

--changeset demarche:bell-0002-health endDelimiter:;;
--comment: For the page of health: how many mails wait to be written since before a moment, and the oldest of them. Whose they are is nobody's business there.
create function awaits_mail(before timestamptz) returns table (late bigint, oldest timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select count(distinct n.user_id), min(n.made_at) from notice n where n.mail = 'AWAITED' and n.made_at < before;
end;;
revoke execute on function awaits_mail from public;;
grant execute on function awaits_mail to demarche_app;;
