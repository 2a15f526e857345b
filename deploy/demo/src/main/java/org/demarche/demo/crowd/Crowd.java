package org.demarche.demo.crowd;

import java.time.Clock;
import java.time.LocalDate;
import org.demarche.core.access.Background;
import org.demarche.core.access.Work;
import org.demarche.core.sql.Sql;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Synthetic campaigns over 500 synthetic institutions, in which the accounts of the demo work. Made by a handful of
 * statements and not through the services: it is weight, not a story.
 */
@Component
@Background(Work.SETUP)
@EnableConfigurationProperties(Crowd.Settings.class)
public class Crowd {

    static final int INSTITUTIONS = 500;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Settings settings;

    Crowd(JdbcClient jdbc, Clock clock, Settings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** Makes what is missing up to the wanted number of cases; a second start makes nothing. */
    @Transactional
    public void gather() {
        int campaigns = Math.ceilDiv(settings.cases(), INSTITUTIONS);
        if (campaigns == 0 || count("select count(*) from campaign where key like 'SYN%'") >= campaigns) {
            return;
        }
        institutions();
        campaigns(campaigns);
        cases();
        assignments();
        tasks();
        analyze();
    }

    /** Lists are planned by what the database knows of its tables; by itself it would count them a minute later. */
    private void analyze() {
        jdbc.sql("analyze").update();
    }

    private int count(String question) {
        return jdbc.sql(question).query(Integer.class).single();
    }

    private void institutions() {
        jdbc.sql("""
                        insert into institution (id, version, kind, chamber_role, country, code, zone)
                        select uuidv7(), 0, 'CHAMBER', 'UNICAMERAL', (array['XA', 'XB', 'XC'])[1 + n % 3], 'SYN-' || n, 'Europe/Kyiv'
                          from generate_series(1, :count) n
                        on conflict on constraint institution_code do nothing""").param("count", INSTITUTIONS).update();
        jdbc.sql("""
                        insert into institution_name (institution_id, language, name)
                        select i.id, l.language, l.word || substr(i.code, 5)
                          from institution i
                         cross join (values ('en', 'Synthetic chamber '), ('uk', 'Штучна палата ')) l (language, word)
                         where i.code like 'SYN-%'
                        on conflict on constraint institution_name_pk do nothing""").update();
    }

    private void campaigns(int count) {
        jdbc.sql("""
                        insert into campaign (id, version, key, name_en, name_uk, fictional, last_case_number)
                        select uuidv7(), 0, 'SYN' || to_char(n, 'FM00'), 'Synthetic campaign ' || n, 'Штучна кампанія ' || n, true, :cases
                          from generate_series(1, :count) n
                         where not campaign_key_taken('SYN' || to_char(n, 'FM00'))""").param("count", count).param("cases", INSTITUTIONS).update();
        jdbc.sql("""
                        insert into stage (id, campaign_id, position, key, name_en, name_uk, phase, closing)
                        select uuidv7(), c.id, s.position, s.key, s.name_en, s.name_uk, s.phase, s.closing
                          from campaign c
                         cross join stage s
                          join campaign model on model.id = s.campaign_id and model.key = 'CT44'
                         where c.key like 'SYN%'
                        on conflict on constraint stage_key do nothing""").update();
        jdbc.sql("""
                        insert into team_member (id, campaign_id, user_id, role, from_on)
                        select uuidv7(), c.id, m.user_id, m.role, m.from_on
                          from campaign c
                         cross join team_member m
                          join campaign model on model.id = m.campaign_id and model.key = 'CT44'
                         where c.key like 'SYN%'
                           and not exists (select from team_member t where t.campaign_id = c.id and t.user_id = m.user_id)""").update();
    }

    private void cases() {
        jdbc.sql("""
                        insert into outreach_case (id, version, campaign_id, institution_id, reference, stage_id, stage_since,
                                                   next_action_text, next_action_kind, next_action_due, last_contact_on, opened_at, opened_by)
                        select uuidv7(), 0, c.id, i.id, c.key || '-' || lpad(substr(i.code, 5), 4, '0'), s.id, :today - 20,
                               'Call the registry', 'CALL', :today - 10 + (hashtext(c.key || i.code) & 63), :today - (hashtext(i.code) & 63),
                               :now, m.user_id
                          from campaign c
                         cross join institution i
                          join stage s on s.campaign_id = c.id and s.position = 1 + (hashtext(i.code || c.key) & 7)
                          join lateral (select user_id from team_member t where t.campaign_id = c.id and t.role = 'COORDINATOR' limit 1) m on true
                         where c.key like 'SYN%' and i.code like 'SYN-%'
                        on conflict on constraint outreach_case_once do nothing""")
                .param("today", LocalDate.now(clock))
                .param("now", Sql.at(clock.instant()))
                .update();
    }

    private void assignments() {
        jdbc.sql("""
                        insert into case_assignment (id, case_id, campaign_id, user_id, part, from_at, assigned_by)
                        select uuidv7(), o.id, o.campaign_id, staff.ids[1 + (hashtext(o.reference) & 1023) % cardinality(staff.ids)], 'OWNER', o.opened_at, o.opened_by
                          from outreach_case o
                          join campaign c on c.id = o.campaign_id and c.key like 'SYN%'
                          join lateral (select array_agg(t.user_id order by t.user_id) as ids
                                          from team_member t where t.campaign_id = c.id and t.role = 'STAFF') staff on true
                         where not exists (select from case_assignment a where a.case_id = o.id)""").update();
    }

    /** A task for the owner of every third case. */
    private void tasks() {
        jdbc.sql("""
                        insert into task (id, version, campaign_id, case_id, title, kind, assignee_id, due_on, zone, created_by, created_at)
                        select uuidv7(), 0, o.campaign_id, o.id, 'Translate the letter', 'DOCUMENT', a.user_id,
                               :today - 5 + (hashtext(o.reference) & 31), 'Europe/Kyiv', o.opened_by, o.opened_at
                          from outreach_case o
                          join campaign c on c.id = o.campaign_id and c.key like 'SYN%'
                          join case_assignment a on a.case_id = o.id and a.part = 'OWNER' and a.until_at is null
                         where (hashtext(o.reference) & 1023) % 3 = 0
                           and not exists (select from task t where t.case_id = o.id)""").param("today", LocalDate.now(clock)).update();
    }

    /** @param cases how many synthetic cases are wanted; none by default */
    @ConfigurationProperties("demarche.demo.crowd")
    record Settings(@DefaultValue("0") int cases) {}
}
