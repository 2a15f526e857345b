--liquibase formatted sql

--changeset demarche:campaign-0002-teams-of splitStatements:false
--comment: In which teams somebody is or was, for administrators, who are in none of them: names and roles, nothing of what campaigns hold.
create function teams_of(person uuid, day date)
    returns table (id uuid, campaign_id uuid, name_en text, name_uk text, role text, from_on date, until_on date, coordinators text[])
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select m.id, m.campaign_id, g.name_en, g.name_uk, m.role, m.from_on, m.until_on,
           array(select distinct u.name
                   from team_member k
                   join app_user u on u.id = k.user_id and u.active
                  where k.campaign_id = m.campaign_id and k.role = 'COORDINATOR' and k.user_id <> m.user_id
                    and k.from_on <= day and (k.until_on is null or k.until_on >= day)
                  order by 1)
      from team_member m
      join campaign g on g.id = m.campaign_id
     where m.user_id = person
       and coalesce(current_setting('demarche.administrator', true), '') = 'true';
end;
