--liquibase formatted sql

--changeset demarche:feed-0001-feeds
--comment: An address at which somebody's calendar program reads what is due. Its token is kept as a hash only; made_at is that of the present token.
create table calendar_feed (
    id uuid not null,
    user_id uuid not null,
    campaign_id uuid,
    token_hash bytea not null,
    with_tasks boolean not null default false,
    made_at timestamptz not null,
    last_fetched_at timestamptz,
    constraint calendar_feed_pk primary key (id),
    constraint calendar_feed_user foreign key (user_id) references app_user (id),
    constraint calendar_feed_campaign foreign key (campaign_id) references campaign (id),
    constraint calendar_feed_token unique (token_hash),
    constraint calendar_feed_hash check (length(token_hash) = 32)
);
comment on column calendar_feed.campaign_id is 'Null for the feed of what the person has to do themself';
comment on column calendar_feed.last_fetched_at is 'To the hour, so that programs which ask every minute write once an hour';
create unique index calendar_feed_once on calendar_feed (user_id, campaign_id) nulls not distinct;
create index calendar_feed_campaign on calendar_feed (campaign_id);

--changeset demarche:feed-0001-watched
call audit_watch('calendar_feed', 'FEED', 'CAMPAIGN', withheld => '{token_hash}', quiet => '{last_fetched_at}');

--changeset demarche:feed-0001-wall
--comment: Everybody sees their own. Who comes with a token is told only of the feed that it opens, and only while that stands.
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy owner on calendar_feed to current_user using (true) with check (true);
create policy own on calendar_feed to demarche_app using (user_id = (select asker()));

--changeset demarche:feed-0001-open endDelimiter:;;
--comment: Asked before anybody is known: whose feed the token opens, with their roles. Nothing for an account that is off, nor for who left the team.
create function feed_of(hash bytea, day date)
    returns table (id uuid, user_id uuid, subject text, language text, roles text[], campaign_id uuid, campaign_key text,
                   with_tasks boolean, made_at timestamptz, last_fetched_at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select f.id, f.user_id, u.subject, u.language, r.roles, f.campaign_id, g.key, f.with_tasks, f.made_at, f.last_fetched_at
      from calendar_feed f
      join app_user u on u.id = f.user_id and u.active
     cross join lateral (select array(select o.role from app_user_role o where o.user_id = u.id) as roles) r
      left join campaign g on g.id = f.campaign_id
     where f.token_hash = hash
       and (f.campaign_id is null or f.campaign_id = any(team_campaigns(f.user_id, r.roles, day)));
end;;
revoke execute on function feed_of from public;;
