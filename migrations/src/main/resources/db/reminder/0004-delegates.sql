--liquibase formatted sql

--changeset demarche:reminder-0004-delegates
--comment: Who gets somebody's reminders while they are away; the days are days where the absent live. One span a person: the work itself is passed on by a hand-over.
create table reminder_delegate (
    id uuid not null,
    user_id uuid not null,
    delegate_id uuid not null,
    from_on date not null,
    until_on date not null,
    constraint reminder_delegate_pk primary key (id),
    constraint reminder_delegate_of unique (user_id),
    constraint reminder_delegate_user foreign key (user_id) references app_user (id) on delete cascade,
    constraint reminder_delegate_delegate foreign key (delegate_id) references app_user (id) on delete cascade,
    constraint reminder_delegate_another check (delegate_id <> user_id),
    constraint reminder_delegate_days check (until_on >= from_on)
);
create index reminder_delegate_delegate on reminder_delegate (delegate_id);

--changeset demarche:reminder-0004-watched
call audit_watch('reminder_delegate', 'REMINDER_DELEGATE', quiet => '{user_id}', whom => 'user_id', subject => 'delegate_id');

--changeset demarche:reminder-0004-wall
--comment: Their own, to set; what names oneself, to read; the planner reads all.
alter table reminder_delegate enable row level security;
alter table reminder_delegate force row level security;
create policy owner on reminder_delegate to current_user using (true) with check (true);
create policy own on reminder_delegate to demarche_app using (user_id = (select asker()));
create policy named on reminder_delegate for select to demarche_app using (delegate_id = (select asker()));
create policy planner on reminder_delegate for select to demarche_app using ((select work()) = 'REMINDERS');

--changeset demarche:reminder-0004-whose
--comment: Whose reminder it is, where somebody else gets it. Nothing is told to one that was told to the other.
alter table reminder add column for_id uuid;
alter table reminder add constraint reminder_for foreign key (for_id) references app_user (id);
alter table reminder add constraint reminder_for_another check (for_id <> recipient_id);
create index reminder_for on reminder (for_id) where for_id is not null;
