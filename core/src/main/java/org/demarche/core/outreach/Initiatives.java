package org.demarche.core.outreach;

import java.time.LocalDate;
import java.util.List;
import org.demarche.core.access.CaseId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Initiatives extends ListCrudRepository<Initiative, InitiativeId> {

    /** Those that have not ended, begun on that day at the latest. */
    @Query("""
            select * from initiative
             where case_id = :caseId and ending is null
               and rpad(started_on, 10, '-01') <= to_char(cast(:day as date), 'YYYY-MM-DD')
             order by id""")
    List<Initiative> openOn(CaseId caseId, LocalDate day);
}
