--liquibase formatted sql

--changeset demarche:reminder-0001-policies
--comment: How people are reminded: the product's row is for everybody, a campaign's for its team instead, a person's own for them instead of both.
create table reminder_policy (
    id uuid not null,
    version integer not null default 0,
    campaign_id uuid,
    user_id uuid,
    objects text[] not null,
    days_before integer[] not null,
    late_every integer not null,
    form text not null,
    digest_days text not null,
    quiet_from integer not null,
    quiet_until integer not null,
    rhythm text not null generated always as (digest_days || ' ' || quiet_from::text || ' ' || quiet_until::text) stored,
    coordinator_after integer,
    lead_after integer,
    constraint reminder_policy_pk primary key (id),
    constraint reminder_policy_of unique nulls not distinct (campaign_id, user_id),
    constraint reminder_policy_one_owner check (campaign_id is null or user_id is null),
    constraint reminder_policy_campaign foreign key (campaign_id) references campaign (id) on delete cascade,
    constraint reminder_policy_user foreign key (user_id) references app_user (id) on delete cascade,
    constraint reminder_policy_objects check (objects <@ '{TASK,NEXT_ACTION,RESPONSE}'),
    constraint reminder_policy_days_before check (1 <= all (days_before) and 60 >= all (days_before) and cardinality(days_before) <= 6),
    constraint reminder_policy_late_every check (late_every between 1 and 14),
    constraint reminder_policy_form check (form in ('SINGLE', 'DIGEST')),
    constraint reminder_policy_digest_days check (digest_days in ('EVERY_DAY', 'WEEKDAYS', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    constraint reminder_policy_quiet check (quiet_from between 0 and 23 and quiet_until between 0 and 23),
    constraint reminder_policy_escalation check ((user_id is null) = (coordinator_after is not null) and (user_id is null) = (lead_after is not null)),
    constraint reminder_policy_escalates_on check (coordinator_after >= 1 and lead_after > coordinator_after and lead_after <= 60)
);
comment on column reminder_policy.quiet_until is 'The hour at which mail may come again; the same as from: never quiet';
comment on column reminder_policy.rhythm is 'When mail may come, as one word to join on';
comment on column reminder_policy.coordinator_after is 'Days after which the coordinator of the case hears of what is late; not for a person to choose';
insert into reminder_policy (id, objects, days_before, late_every, form, digest_days, quiet_from, quiet_until, coordinator_after, lead_after)
values ('019a0000-0000-7000-8000-000000000001', '{TASK,NEXT_ACTION,RESPONSE}', '{7,1}', 3, 'DIGEST', 'EVERY_DAY', 0, 0, 5, 10);

--changeset demarche:reminder-0001-watched
call audit_watch('reminder_policy', 'REMINDER_POLICY', 'CAMPAIGN', quiet => '{rhythm}', whom => 'user_id');

--changeset demarche:reminder-0001-wall
--comment: The product's for everybody to read, one's own, those of campaigns in reach; the planner reads all.
alter table reminder_policy enable row level security;
alter table reminder_policy force row level security;
create policy owner on reminder_policy to current_user using (true) with check (true);
create policy shipped on reminder_policy for select to demarche_app using (campaign_id is null and user_id is null and (select asker()) is not null);
create policy own on reminder_policy to demarche_app using (user_id = (select asker()));
create policy team on reminder_policy to demarche_app using (campaign_id = any((select reach('{}'))::uuid[]));
create policy planner on reminder_policy for select to demarche_app using ((select work()) = 'REMINDERS');

--changeset demarche:reminder-0001-occurrences
--comment: What was told lately, so that nothing earlier of the same thing is told after it when a policy changes; and mail for one thing alone.
create index reminder_told on reminder (remind_on) where state = 'COLLECTED';
create index reminder_escalated on reminder (object_id) where state = 'COLLECTED' and rule <> 'DUE';
alter table reminder drop constraint reminder_rule;
alter table reminder add constraint reminder_rule check (rule in ('DUE', 'ESCALATION', 'LEAD'));
alter table message drop constraint message_kind;
alter table message add constraint message_kind check (kind in ('DIGEST', 'NOTICE', 'REMINDER'));
