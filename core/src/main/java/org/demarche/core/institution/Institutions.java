package org.demarche.core.institution;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Institutions extends ListCrudRepository<Institution, InstitutionId> {

    Optional<Institution> findByCode(String code);

    boolean existsByParentIdAndChamberRoleAndArchivedAtIsNull(InstitutionId parentId, ChamberRole role);

    boolean existsByParentIdAndKindAndArchivedAtIsNull(InstitutionId parentId, InstitutionKind kind);

    long countByParentIdAndArchivedAtIsNull(InstitutionId parentId);
}
