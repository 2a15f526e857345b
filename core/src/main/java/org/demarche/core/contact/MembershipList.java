package org.demarche.core.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is and was where: of one person, or of one institution with everything under it. */
@Component
@Needs(Right.READ_CONTACTS)
@Transactional(readOnly = true)
public class MembershipList {

    private static final String ROWS = """
            select m.id, m.person_id, person_title(m.person_id, :language) as person_name, m.institution_id,
                   institution_title(m.institution_id, :language) as institution_name,
                   institution_title(i.parent_id, :language) as parent_name, i.country, m.post_id,
                   case :language when 'uk' then o.label_uk else o.label_en end as post,
                   institution_title(m.on_behalf_of_id, :language) as on_behalf_of, m.from_on, m.until_on,
                   coalesce(m.until_last >= :today, true) as present, m.source_url, m.source_note
              from membership m
              join person p on p.id = m.person_id
              join institution i on i.id = m.institution_id
              left join post o on o.id = m.post_id
             where m.archived_at is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MembershipList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of a person's, the present ones first, then the latest. */
    public List<MembershipRow> of(PersonId person, Locale language) {
        return query(
                "and m.person_id = :of order by present desc, m.from_on desc nulls last, m.id",
                person.value(),
                language);
    }

    /** Everybody who is in the institution, or in what stands under it, today. */
    public List<MembershipRow> presentIn(InstitutionId institution, Locale language) {
        return query("""
                and m.institution_id in (select id from institution_tree(:of))
                and p.archived_at is null
                and coalesce(m.until_last >= :today, true)
                order by p.sort_name collate "uk-x-icu", m.id""", institution.value(), language);
    }

    private List<MembershipRow> query(String condition, UUID of, Locale language) {
        return jdbc.sql(ROWS + condition)
                .param("of", of)
                .param("today", LocalDate.now(clock))
                .param("language", Languages.closest(language).getLanguage())
                .query(MembershipRow.class)
                .list();
    }
}
