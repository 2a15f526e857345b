package org.demarche.core.institution;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface LegislativeTerms extends ListCrudRepository<LegislativeTerm, LegislativeTermId> {

    List<LegislativeTerm> findByInstitutionIdOrderByFirstDayDesc(InstitutionId institutionId);
}
