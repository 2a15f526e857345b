--liquibase formatted sql

--changeset demarche:access-0005-team-campaigns splitStatements:false
--comment: The campaigns somebody works in on a day, each team role cut at the ceiling. Asked before a scope stands, so it runs as the owner.
create function team_campaigns(who uuid, ceiling text[], day date) returns uuid[]
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select coalesce(array_agg(distinct m.campaign_id), '{}')
      from team_member m
      join app_user u on u.id = m.user_id and u.active
     where m.user_id = who
       and m.role = any(ceiling)
       and m.from_on <= day
       and (m.until_on is null or m.until_on >= day);
end;
