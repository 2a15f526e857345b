package org.demarche.core.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The posts of an institution and of what stands under it, with their present holders. */
@Component
@Needs(Right.READ_CONTACTS)
@Transactional(readOnly = true)
public class PostList {

    private final JdbcClient jdbc;
    private final Clock clock;

    PostList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<PostRow> of(InstitutionId institution, Locale language) {
        return jdbc.sql("""
                select o.id, o.institution_id, institution_title(o.institution_id, :language) as institution_name,
                       (select institution_title(i.parent_id, :language) from institution i where i.id = o.institution_id) as parent_name, o.role,
                       case :language when 'uk' then o.label_uk else o.label_en end as label,
                       held.person_id, person_title(held.person_id, :language) as person_name, held.from_on as since
                  from post o
                  left join (membership held join person p on p.id = held.person_id and p.archived_at is null)
                    on held.post_id = o.id and held.archived_at is null
                   and (held.until_last is null or held.until_last >= :today)
                 where o.archived_at is null and o.institution_id in (select id from institution_tree(:institution))
                 order by array_position(array['SPEAKER', 'CHAIR', 'SECRETARY', 'REGISTRY', 'RAPPORTEUR', 'MEMBER', 'STAFF'], o.role),
                          o.id, held.id""")
                .param("institution", institution.value())
                .param("today", LocalDate.now(clock))
                .param("language", Languages.closest(language).getLanguage())
                .query(PostRow.class)
                .list();
    }
}
