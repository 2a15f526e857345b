package org.demarche.core.decision;

import java.util.Optional;
import org.demarche.core.institution.InstitutionId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Recognitions extends ListCrudRepository<Recognition, RecognitionId> {

    Optional<Recognition> findByCode(String code);

    @Query("select exists (select from institution where id = :id)")
    boolean hasInstitution(InstitutionId id);
}
