package org.demarche.core.task;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open cases on which somebody may make a task: those they coordinate and those they have a part in. */
@Component
@Transactional(readOnly = true)
@Needs(Right.WORK_ON_CASES)
public class TaskTargets {

    private final JdbcClient jdbc;

    TaskTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param text what a country, an institution or a reference contains; empty for all */
    public List<TaskTarget> find(Scope scope, String text, Slice slice, Locale language) {
        var where = where(scope, language)
                .and("c.closed_at is null")
                .andIf(
                        text.isBlank() ? null : Sql.contains(text.strip()),
                        "(c.reference ilike :text or k.name_en ilike :text or k.name_uk ilike :text"
                                + " or exists (select from institution_name n where n.institution_id = i.id and n.name ilike :text))",
                        "text")
                .with("limit", slice.limit())
                .with("offset", slice.offset());
        return find(where);
    }

    /** One of them by its id, whether it is open or not. */
    public Optional<TaskTarget> byId(Scope scope, CaseId id, Locale language) {
        var where = where(scope, language)
                .and("c.id = :id", "id", id)
                .with("limit", 1)
                .with("offset", 0);
        return find(where).stream().findFirst();
    }

    private List<TaskTarget> find(SqlWhere where) {
        return jdbc.sql("""
                        select c.id, c.campaign_id, c.reference, i.country,
                               case when :lang = 'uk' then k.name_uk else k.name_en end as country_name,
                               institution_title(i.id, :lang) as institution
                          from outreach_case c
                          join institution i on i.id = c.institution_id
                          left join country k on k.iso2 = i.country
                        %s
                         order by case when :lang = 'uk' then k.name_uk else k.name_en end collate "uk-x-icu", c.reference, c.id
                         limit :limit offset :offset""".formatted(where.sql()))
                .params(where.parameters())
                .query(TaskTarget.class)
                .list();
    }

    private static SqlWhere where(Scope scope, Locale language) {
        return new SqlWhere()
                .andAnyOf("c.campaign_id", "campaigns", scope.campaigns())
                .and("""
                        (c.campaign_id = any(:coordinated)
                         or c.campaign_id = any(:worked)
                            and exists (select from case_assignment a where a.case_id = c.id and a.user_id = :me and a.until_at is null))""")
                .with("coordinated", Sql.ids(Reach.with(scope, Role.COORDINATOR)))
                .with("worked", Sql.ids(Reach.with(scope, Role.STAFF)))
                .with("me", scope.user())
                .with("lang", Languages.closest(language).getLanguage());
    }
}
