package org.demarche.core.contact;

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

/** The ways to reach a person, or an institution with everything under it. What works comes first. */
@Component
@Needs(Right.READ_CONTACTS)
@Transactional(readOnly = true)
public class ContactDetailList {

    private static final String ROWS = """
            select d.id, d.version, d.institution_id, institution_title(d.institution_id, :language) as institution_name,
                   d.kind, d.value, d.purpose, case when p.do_not_contact then 'DO_NOT_USE' else d.health end as health,
                   d.health_since, d.source_url, d.source_note, d.source_checked_on
              from contact_detail d
              left join person p on p.id = d.person_id
             where d.archived_at is null and %s
             order by array_position(array['OK', 'STALE', 'BOUNCED', 'DO_NOT_USE'], d.health),
                      array_position(array['EMAIL', 'PHONE', 'WEB_FORM', 'ADDRESS', 'OTHER'], d.kind), d.id""";

    private final JdbcClient jdbc;

    ContactDetailList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ContactDetailRow> of(PersonId person, Locale language) {
        return query("d.person_id = :of", person.value(), language);
    }

    public List<ContactDetailRow> of(InstitutionId institution, Locale language) {
        return query("d.institution_id in (select id from institution_tree(:of))", institution.value(), language);
    }

    private List<ContactDetailRow> query(String condition, UUID of, Locale language) {
        return jdbc.sql(ROWS.formatted(condition))
                .param("of", of)
                .param("language", Languages.closest(language).getLanguage())
                .query(ContactDetailRow.class)
                .list();
    }
}
