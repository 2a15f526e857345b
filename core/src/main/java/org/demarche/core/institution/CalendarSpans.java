package org.demarche.core.institution;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CalendarSpans extends ListCrudRepository<CalendarSpan, CalendarSpanId> {

    @Query("""
            select * from calendar_span
             where institution_id = :institution and first_day <= :until and last_day >= :from
             order by first_day, last_day, kind""")
    List<CalendarSpan> between(InstitutionId institution, LocalDate from, LocalDate until);

    @Modifying
    @Query("delete from calendar_span where institution_id = :institution and uid is not null and last_day >= :from")
    void deleteImportedFrom(InstitutionId institution, LocalDate from);
}
