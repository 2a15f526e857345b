package org.demarche.core.institution;

import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of institutions. Belongs to all campaigns, so it takes no scope. */
@Component
@Needs(Right.READ_REGISTER)
@Transactional(readOnly = true)
public class InstitutionList {

    private static final String ROWS = """
            select i.id, i.kind, i.chamber_role, i.country, country_title(i.country, :language) as country_name,
                   institution_title(i.id, :language) as name,
                   nullif(institution_native(i.id, :language), institution_title(i.id, :language)) as native_name,
                   i.parent_id, institution_title(i.parent_id, :language) as parent_name,
                   case when chamber.alone then '{}' else coalesce(chamber.names, '{}') end as chambers,
                   case when i.kind = 'PARLIAMENT' then chamber.seats else i.seats end as seats,
                   i.languages, i.zone, i.verification, i.checked_on,
                   checker.name as checked_by_name
              from institution i
              left join app_user checker on checker.id = i.checked_by
              left join lateral (
                       select array_agg(institution_title(c.id, :language) order by c.chamber_role, c.id) as names,
                              case when count(*) = count(c.seats) then sum(c.seats)::integer end as seats,
                              bool_or(c.chamber_role = 'UNICAMERAL') as alone
                         from institution c
                        where c.parent_id = i.id and c.kind = 'CHAMBER' and c.archived_at is null) chamber
                on i.kind = 'PARLIAMENT'
            """;

    private final JdbcClient jdbc;

    InstitutionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<InstitutionRow> find(
            InstitutionFilter filter, InstitutionSort sort, boolean descending, Slice slice, Locale language) {
        var where = where(filter).with("language", Languages.closest(language).getLanguage());
        return jdbc.sql("""
                select *
                  from (%s %s) i
                 order by %s, i.id
                 limit :limit offset :offset""".formatted(ROWS, where.sql(), sort.orderBy(descending)))
                .params(where.parameters())
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(InstitutionRows.MAPPER)
                .list();
    }

    public int count(InstitutionFilter filter) {
        var where = where(filter);
        return jdbc.sql("select count(*) from institution i " + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** An institution and everything in use that stands under it, from the top down. */
    public List<InstitutionRow> tree(InstitutionId root, Locale language) {
        return jdbc.sql(
                        "select i.* from (%s) i join institution_tree(:root) t on t.id = i.id order by t.depth, i.chamber_role, i.id"
                                .formatted(ROWS))
                .param("root", root.value())
                .param("language", Languages.closest(language).getLanguage())
                .query(InstitutionRows.MAPPER)
                .list();
    }

    private static SqlWhere where(InstitutionFilter filter) {
        var where = new SqlWhere()
                .and("i.archived_at is " + (filter.archived() ? "not null" : "null"))
                .andIf(filter.country(), "i.country = :country", "country");
        if (!filter.kinds().isEmpty()) {
            where.and(
                    "i.kind = any(:kinds)",
                    "kinds",
                    filter.kinds().stream().map(Enum::name).toArray(String[]::new));
        }
        if (!filter.text().isEmpty()) {
            where.and("""
                    (i.country in (
                           select k.iso2
                             from country k
                            where find_text(k.name_en) like find_text(:pattern)
                               or find_text(k.name_uk) like find_text(:pattern)
                               or k.iso2 = upper(:text))
                     or i.id in (
                           select unnest(array[named.id, named.parent_id])
                             from institution_name n
                             join institution named on named.id = n.institution_id
                            where find_text(n.name) like find_text(:pattern)
                               or find_text(:text) <% find_text(n.name)))""", "text", filter.text()).with("pattern", Sql.contains(filter.text()));
        }
        return where;
    }
}
