--liquibase formatted sql

--changeset demarche:bell-0001-notices
--comment: What a deed of somebody else means for one person, told in the product. One row for each thing; what one deed (a transaction) did is told together.
create table notice (
    id uuid not null,
    deed bigint not null default pg_current_xact_id()::text::bigint,
    user_id uuid not null,
    kind text not null,
    by_id uuid,
    case_id uuid,
    campaign_id uuid,
    restricted boolean not null default false,
    subject_id uuid,
    details jsonb not null default '{}',
    made_at timestamptz not null,
    read_at timestamptz,
    constraint notice_pk primary key (id),
    constraint notice_user foreign key (user_id) references app_user (id),
    constraint notice_by foreign key (by_id) references app_user (id),
    constraint notice_case foreign key (case_id, campaign_id, restricted) references outreach_case (id, campaign_id, restricted) on update cascade on delete cascade,
    constraint notice_campaign foreign key (campaign_id) references campaign (id),
    constraint notice_kind check (kind ~ '^[A-Z_]{1,40}$')
);
comment on column notice.by_id is 'Null when the product did it by itself';
comment on column notice.subject_id is 'The task, where it is about one';
create index notice_newest on notice (user_id, made_at desc);
create index notice_unread on notice (user_id) where read_at is null;
create index notice_read on notice (read_at) where read_at is not null;
create index notice_case on notice (case_id) where case_id is not null;

--changeset demarche:bell-0001-wall
--comment: Everybody reads their own, of cases that they may see at that moment. Whoever acts may tell others, within their reach.
alter table notice enable row level security;
alter table notice force row level security;
create policy owner on notice to current_user using (true) with check (true);
create policy own on notice for select to demarche_app
    using (user_id = (select asker()) and (select work()) = ''
           and (campaign_id is null or campaign_id = any((select reach('{}'))::uuid[]))
           and (not restricted or case_id = any((select named_objects('{}'))::uuid[])));
create policy marks on notice for update to demarche_app
    using (user_id = (select asker()) and (select work()) = '');
create policy tells on notice for insert to demarche_app
    with check (((select asker()) is not null and (select work()) = '' or (select work()) in ('REMINDERS', 'HAND_OVERS'))
                and (campaign_id is null or campaign_id = any((select reach('{REMINDERS,HAND_OVERS}'))::uuid[])));
create policy upkeep_reads on notice for select to demarche_app using ((select work()) = 'NOTICES' and read_at is not null);
create policy upkeep on notice for delete to demarche_app using ((select work()) = 'NOTICES' and read_at is not null);

--changeset demarche:bell-0001-rings endDelimiter:;;
--comment: Tells every node, when the transaction is over, that somebody's number changed; once for each person.
create function notice_rings() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as $$
begin
    perform pg_notify('demarche_bell', new.user_id::text);
    return null;
end $$;;
create trigger notice_rings after insert or update of read_at on notice
    for each row execute function notice_rings();;
