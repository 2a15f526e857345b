package org.demarche.core.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Persons. They are known to all campaigns, so the list takes no scope; administrators do not read it. */
@Component
@Needs(Right.READ_CONTACTS)
@Transactional(readOnly = true)
public class PersonList {

    private static final String ROWS = """
            select p.id, person_title(p.id, :language) as name, p.name as own_name, p.do_not_contact, p.sort_name, p.archived_at,
                   case :language when 'uk' then held.label_uk else held.label_en end as post,
                   held.institution_id, institution_title(held.institution_id, :language) as institution_name,
                   held.country, country_title(held.country, :language) as country_name,
                   coalesce(held.held - 1, 0) as more,
                   channel.kind as channel_kind, channel.value as channel_value,
                   case when p.do_not_contact then 'DO_NOT_USE' else channel.health end as channel_health,
                   case when p.do_not_contact then 3 else channel.reach end as reach
              from person p
              left join lateral (
                       select m.institution_id, i.country, o.label_en, o.label_uk, count(*) over () as held
                         from membership m
                         join institution i on i.id = m.institution_id
                         left join post o on o.id = m.post_id
                        where m.person_id = p.id and m.archived_at is null
                          and (m.until_last is null or m.until_last >= :today)
                        order by array_position(array['SPEAKER', 'CHAIR', 'SECRETARY', 'REGISTRY', 'RAPPORTEUR'], o.role), m.id
                        limit 1) held on true
              left join lateral (
                       select d.kind, d.value, d.health,
                              array_position(array['OK', 'STALE', 'BOUNCED', 'DO_NOT_USE'], d.health) - 1 as reach
                         from contact_detail d
                        where d.person_id = p.id and d.archived_at is null
                        order by reach, array_position(array['EMAIL', 'PHONE', 'WEB_FORM', 'ADDRESS', 'OTHER'], d.kind), d.id
                        limit 1) channel on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<PersonRow> find(
            PersonFilter filter, PersonSort sort, boolean descending, Slice slice, Locale language) {
        var where = where(filter, language);
        return jdbc.sql("select * from (%s) r %s order by %s, r.id limit :limit offset :offset"
                        .formatted(ROWS, where.sql(), sort.orderBy(descending)))
                .params(where.parameters())
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(PersonRow.class)
                .list();
    }

    /** One of them, archived or not. */
    public Optional<PersonRow> find(PersonId id, Locale language) {
        return jdbc.sql("select * from (%s) r where r.id = :id".formatted(ROWS))
                .param("id", id.value())
                .param("language", Languages.closest(language).getLanguage())
                .param("today", LocalDate.now(clock))
                .query(PersonRow.class)
                .optional();
    }

    public int count(PersonFilter filter) {
        var where = where(filter, Languages.ENGLISH);
        return jdbc.sql("select count(*) from (%s) r %s".formatted(ROWS, where.sql()))
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    private SqlWhere where(PersonFilter filter, Locale language) {
        var where = new SqlWhere()
                .with("language", Languages.closest(language).getLanguage())
                .with("today", LocalDate.now(clock))
                .and("r.archived_at is " + (filter.archived() ? "not null" : "null"))
                .andIf(filter.country(), "r.country = :country", "country")
                .andIf(filter.reach() == PersonFilter.Reach.WORKS, "r.reach = 0")
                .andIf(filter.reach() == PersonFilter.Reach.BROKEN, "coalesce(r.reach, 1) > 0");
        if (!filter.text().isEmpty()) {
            where.and("""
                    r.id in (
                        select q.id from person q
                         where find_text(q.name) like find_text(:pattern) or find_text(:text) <% find_text(q.name)
                        union all
                        select n.person_id from person_name n
                         where find_text(n.name) like find_text(:pattern) or find_text(:text) <% find_text(n.name)
                        union all
                        select m.person_id
                          from institution_name n
                          join membership m on m.institution_id = n.institution_id
                         where find_text(n.name) like find_text(:pattern) or find_text(:text) <% find_text(n.name))""", "text", filter.text()).with("pattern", Sql.contains(filter.text()));
        }
        return where;
    }
}
