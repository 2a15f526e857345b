-- A world by weight: bench.cases cases in campaigns of 500, a person to a campaign, ten people to a team and ten letters to a case. Each
-- person owns 500 cases. Nothing is late; a tenth of the cases is due in the seven days from bench.today on, the rest next month or later.
-- Written without triggers: it has no history.

create temporary table n as
select i, i / 500 as campaign, i % 500 as institution, i % 10 as member
  from generate_series(0, current_setting('bench.cases')::int - 1) i;

insert into app_user (id, version, subject, name, email, zone, language, theme, digest_hour, shortcuts, active)
select gen_random_uuid(), 0, 'person-' || k, 'Person ' || k, 'person-' || k || '@demarche.example', 'Europe/Kyiv',
       case k % 2 when 0 then 'en' else 'uk' end, 'SYSTEM', 8, true, true
  from (select distinct campaign as k from n) people;

insert into campaign (id, version, key, name_en, name_uk)
select gen_random_uuid(), 0, 'B' || k, 'Recognition ' || k, 'Визнання ' || k from (select distinct campaign as k from n) campaigns;

insert into stage (id, campaign_id, position, key, name_en, name_uk, phase)
select gen_random_uuid(), id, 1, 'sent', 'Package sent', 'Пакет надіслано', 1 from campaign;

create temporary table member as
select g.id as campaign_id, k, m, u.id as user_id
  from (select distinct campaign as k from n) c
  join campaign g on g.key = 'B' || k
 cross join generate_series(0, 9) m
  join app_user u on u.subject = 'person-' || (k + m) % (select count(distinct campaign) from n);

insert into team_member (id, campaign_id, user_id, role, from_on)
select gen_random_uuid(), campaign_id, user_id, 'COORDINATOR', '2026-01-01' from (select distinct campaign_id, user_id from member) team;

insert into institution (id, version, kind, chamber_role, country, zone, code)
select gen_random_uuid(), 0, 'CHAMBER', 'LOWER', (array['DE', 'PL', 'CA', 'JP'])[k % 4 + 1],
       (array['Europe/Berlin', 'Europe/Warsaw', 'America/Toronto', 'Asia/Tokyo'])[k % 4 + 1], 'bench-' || k
  from generate_series(0, 499) k;

insert into institution_name (institution_id, language, name)
select id, language, word || substr(code, 7)
  from institution, (values ('en', 'Chamber '), ('uk', 'Палата ')) w (language, word)
 where code like 'bench-%';

insert into outreach_case (id, version, campaign_id, institution_id, reference, stage_id, stage_since, opened_at, opened_by,
                           next_action_kind, next_action_text, next_action_why, next_action_due)
select gen_random_uuid(), 0, s.campaign_id, c.id, 'B' || n.campaign || '-' || n.institution, s.id, '2026-09-01', now(), o.user_id,
       'CALL', 'Call the registry about the package of September', 'Nobody has confirmed that it came',
       current_setting('bench.today')::date + case when n.i / 10 % 10 = 0 then n.i / 100 % 7 else 30 + n.i % 60 end
  from n
  join stage s on s.campaign_id = (select id from campaign where key = 'B' || n.campaign)
  join institution c on c.code = 'bench-' || n.institution
  join member o on o.k = n.campaign and o.m = n.member;

create temporary table part as
select o.id as case_id, o.campaign_id, o.opened_by, m.user_id as coordinator_id
  from outreach_case o
  join member p on p.campaign_id = o.campaign_id and p.user_id = o.opened_by
  join member m on m.campaign_id = o.campaign_id and m.m = (p.m + 1) % 10;

insert into case_assignment (id, case_id, campaign_id, user_id, part, from_at, assigned_by)
select gen_random_uuid(), case_id, campaign_id, opened_by, 'OWNER', now(), opened_by from part
union all
select gen_random_uuid(), case_id, campaign_id, coordinator_id, 'COORDINATOR', now(), opened_by from part;

-- Five letters went out, and each was answered
insert into dispatch (id, version, case_id, campaign_id, channel, sent_on, response_due_on, answered_on, recorded_by, recorded_at)
select gen_random_uuid(), 0, case_id, campaign_id, 'POST', date '2026-09-01' + k * 10, date '2026-09-22' + k * 10,
       date '2026-09-08' + k * 10, opened_by, now()
  from part cross join generate_series(0, 4) k;

insert into response (id, version, case_id, campaign_id, received_on, from_whom, channel, classification, text, recorded_by, recorded_at, answers_id)
select gen_random_uuid(), 0, case_id, campaign_id, answered_on, 'Registry', 'POST', 'HOLDING', 'We have received your letter.', recorded_by, now(), id
  from dispatch;
