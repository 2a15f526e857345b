package org.demarche.core.institution;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Institutions extends ListCrudRepository<Institution, InstitutionId> {

    Optional<Institution> findByCode(String code);

    boolean existsByParentIdAndChamberRoleAndArchivedAtIsNull(InstitutionId parentId, ChamberRole role);

    boolean existsByParentIdAndKindAndArchivedAtIsNull(InstitutionId parentId, InstitutionKind kind);

    long countByParentIdAndArchivedAtIsNull(InstitutionId parentId);

    @Query(
            "select count(*) from institution_identifier where scheme = :scheme and value = :value and institution_id <> :id")
    long others(InstitutionId id, String scheme, String value);
}
