package org.demarche.core.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.core.access.Access;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What things are called now. The database's policies decide what whoever looks may know: a case of another campaign has no
 * name here, and neither has what was removed; a person has one for who may read contacts.
 */
@Component
class AuditNames {

    private final JdbcClient jdbc;
    private final Access access;

    AuditNames(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    Map<UUID, String> of(Collection<UUID> ids, Locale language) {
        var names = new HashMap<UUID, String>();
        if (ids.isEmpty()) {
            return names;
        }
        jdbc.sql("""
                        with wanted (id) as materialized (select unnest(:ids))
                        select u.id, u.name from wanted join app_user u using (id)
                        union all
                        select c.id, c.reference from wanted join outreach_case c using (id)
                        union all
                        select i.id, institution_title(i.id, :language) from wanted join institution i using (id)
                        union all
                        select p.id, person_title(p.id, :language) from wanted join person p using (id) where :contacts
                        union all
                        select c.id, case :language when 'en' then c.name_en else c.name_uk end from wanted join campaign c using (id)
                        union all
                        select s.id, case :language when 'en' then s.name_en else s.name_uk end from wanted join stage s using (id)
                        union all
                        select a.id, case :language when 'en' then a.short_en else a.short_uk end from wanted join ask a using (id)
                        union all
                        select p.id, case :language when 'en' then p.label_en else p.label_uk end from wanted join post p using (id)
                        union all
                        select d.id, case :language when 'en' then d.name_en else d.name_uk end
                          from wanted join document_package d using (id)
                        union all
                        select t.id, t.title from wanted join task t using (id)
                        union all
                        select f.id, f.name from wanted join stored_file f using (id)
                        union all
                        select r.id, case :language when 'en' then r.title_en else r.title_uk end
                          from wanted join recognition r using (id)""")
                .param("ids", ids.toArray(UUID[]::new))
                .param("language", language.getLanguage())
                .param("contacts", access.may(Right.READ_CONTACTS))
                .query((row, _) -> names.put(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        return names;
    }

    /** The rows with what their objects are called; what has no name of its own, by that of its case. */
    List<AuditRow> name(List<AuditRow> rows, Locale language) {
        var names = of(rows.stream().flatMap(AuditNames::ids).collect(Collectors.toSet()), language);
        return rows.stream()
                .map(row -> row.named(ids(row).map(names::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)))
                .toList();
    }

    private static Stream<UUID> ids(AuditRow row) {
        return Stream.of(
                        Optional.ofNullable(row.objectId()),
                        Optional.ofNullable(row.caseId()).map(CaseId::value))
                .flatMap(Optional::stream);
    }
}
