package org.demarche.core.find;

import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Access;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Pace;
import org.demarche.core.access.Pace.Costly;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.demarche.core.sql.Sql;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases, institutions and persons by a few letters in either script; slips are forgiven from four letters on, fewer
 * must begin a word. What begins with the text comes before what merely resembles it.
 */
@Component
@Needs(Right.READ_REGISTER)
@Transactional(readOnly = true)
public class FindBox {

    /** Of each kind. */
    public static final int MOST = 6;

    private static final int LEAST_LETTERS = 2;
    private static final int LETTERS_OF_A_BEGINNING = 3;
    private static final String RESEMBLANCE = "0.5";

    /** What a name is compared as is made once for each that matches, by the {@code offset}, and not once for each comparison. */
    private static final String STATEMENT = """
            with wanted as materialized (select find_text(:text) as text),
            named as (
                select n.institution_id as id, max(%2$s) as score
                  from (select m.institution_id, find_text(m.name) as name from institution_name m where %1$s offset 0) n, wanted w
                 group by n.institution_id
                 order by score desc, id
                 limit 60),
            of_country as (
                select i.id, max(%2$s) - 0.1 as score
                  from (select c.iso2, find_text(c.name_en) as name from country c
                        union all
                        select c.iso2, find_text(c.name_uk) from country c) n
                 cross join wanted w
                  join institution i on i.country = n.iso2 and i.kind = 'PARLIAMENT' and i.archived_at is null
                 where n.name like find_text(:beginning) or n.name like find_text(:word)
                 group by i.id
                 order by score desc, i.id
                 limit 60),
            hit as (
                select both_ways.id, max(both_ways.score) as score
                  from (select * from named union all select * from of_country) both_ways
                 group by both_ways.id),
            institutions as (
                select i.id, i.country, i.parent_id, hit.score
                  from hit
                  join institution i on i.id = hit.id and i.archived_at is null and i.chamber_role is distinct from 'UNICAMERAL'
                 order by hit.score desc, i.parent_id nulls first, i.id
                 limit :most),
            cases as (
                select c.id, c.institution_id, c.reference, max(reached.score) as score
                  from (select hit.id, hit.score from hit
                        union all
                        select below.id, hit.score from hit join institution below on below.parent_id = hit.id) reached
                  join outreach_case c on c.institution_id = reached.id and c.campaign_id = any(:campaigns)
                 group by c.id, c.institution_id, c.reference
                union all
                select c.id, c.institution_id, c.reference, 4
                  from outreach_case c
                 where c.campaign_id = any(:campaigns) and lower(c.reference) like lower(:anywhere)
                 order by score desc, reference
                 limit 60),
            people as (
                select n.id, max(%2$s) as score
                  from (select m.id, find_text(m.name) as name from person m where :contacts and %1$s
                        union all
                        select m.person_id, find_text(m.name) from person_name m where :contacts and %1$s offset 0) n
                 cross join wanted w
                  join person p on p.id = n.id and p.archived_at is null
                 group by n.id
                 order by score desc, id
                 limit :most)
            (select 'CASE' as kind, c.id, institution_title(c.institution_id, :language) as title, i.country,
                    country_title(i.country, :language) as country_name, c.reference as detail, c.score, 1 as position
               from (select id, institution_id, reference, max(score) as score from cases
                      group by id, institution_id, reference order by score desc, reference limit :most) c
               join institution i on i.id = c.institution_id)
            union all
            select 'INSTITUTION', i.id, institution_title(i.id, :language), i.country, country_title(i.country, :language),
                   coalesce(institution_title(i.parent_id, :language), ''), i.score, 2
              from institutions i
            union all
            select 'PERSON', p.id, person_title(p.id, :language), at.country, country_title(at.country, :language),
                   coalesce(institution_title(at.id, :language), ''), p.score, 3
              from people p
              left join lateral (
                       select i.id, i.country
                         from membership m
                         join institution i on i.id = m.institution_id
                        where m.person_id = p.id and m.archived_at is null
                        order by m.until_last desc nulls first, m.id
                        limit 1) at on true
             order by position, score desc, title
            """;

    private static final String SHORT =
            "(find_text(m.name) like find_text(:beginning) or find_text(m.name) like find_text(:word))";
    private static final String LONG =
            "(find_text(m.name) like find_text(:anywhere) or find_text(:text) <% find_text(m.name))";

    /** The whole name, its beginning, the beginning of a word, else how alike they are. */
    private static final String SCORE = """
            case when n.name = w.text then 4
                 when starts_with(n.name, w.text) then 3
                 when strpos(' ' || n.name, ' ' || w.text) > 0 then 2
                 else word_similarity(w.text, n.name) end""";

    private final JdbcClient jdbc;
    private final Access access;
    private final Pace pace;

    FindBox(JdbcClient jdbc, Access access, Pace pace) {
        this.jdbc = jdbc;
        this.access = access;
        this.pace = pace;
    }

    /** At most {@value #MOST} of each kind, grouped, the best first; nothing for a single letter. */
    public List<Found> find(Scope scope, String typed, Locale language) {
        var text = typed.strip();
        if (text.length() < LEAST_LETTERS || text.length() > 100) {
            return List.of();
        }
        pace.keep(Costly.SEARCH);
        jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', :resemblance, true)")
                .param("resemblance", RESEMBLANCE)
                .query(String.class)
                .single();
        return jdbc.sql(STATEMENT.formatted(text.length() > LETTERS_OF_A_BEGINNING ? LONG : SHORT, SCORE))
                .param("text", text)
                .param("anywhere", Sql.contains(text))
                .param("beginning", Sql.contains(text).substring(1))
                .param("word", "% " + Sql.contains(text).substring(1))
                .param("campaigns", Sql.ids(scope.campaigns()))
                .param("contacts", access.may(Right.READ_CONTACTS))
                .param("language", Languages.closest(language).getLanguage())
                .param("most", MOST)
                .query(Found.class)
                .list();
    }
}
