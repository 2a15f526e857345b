package org.demarche.core.outreach;

import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases by reference, country or name of the institution, where one is chosen: open ones first. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class CaseFinder {

    private static final String FROM = """
              from outreach_case c
              join institution i on i.id = c.institution_id
              left join country k on k.iso2 = i.country
            """;

    private final JdbcClient jdbc;
    private final CaseAccess access;

    CaseFinder(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    public List<CaseChoice> find(Scope scope, String text, Slice slice, Locale language) {
        var where = where(scope, text).with("lang", Languages.closest(language).getLanguage());
        return jdbc.sql("""
                        select c.id, c.reference, institution_title(i.id, :lang) as institution, i.country
                        %s %s
                         order by c.closed_at is not null, c.reference, c.id
                         limit :limit offset :offset""".formatted(FROM, where.sql()))
                .params(where.parameters())
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(CaseChoice.class)
                .list();
    }

    public int count(Scope scope, String text) {
        var where = where(scope, text);
        return jdbc.sql("select count(*) " + FROM + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** One case as a choice. */
    public CaseChoice choice(CaseId id, Locale language) {
        access.require(id, Action.READ);
        return jdbc.sql("select c.id, c.reference, institution_title(i.id, :lang) as institution, i.country " + FROM
                        + " where c.id = :id")
                .param("id", id.value())
                .param("lang", Languages.closest(language).getLanguage())
                .query(CaseChoice.class)
                .single();
    }

    private static SqlWhere where(Scope scope, String text) {
        var where = new SqlWhere().andAnyOf("c.campaign_id", "campaigns", scope.campaigns());
        return text.isBlank()
                ? where
                : where.and("""
                        (lower(c.reference) like :text or lower(k.name_en) like :text or lower(k.name_uk) like :text
                         or exists (select from institution_name n where n.institution_id = i.id and lower(n.name) like :text))""", "text", Sql.contains(text.strip().toLowerCase(Locale.ROOT)));
    }
}
