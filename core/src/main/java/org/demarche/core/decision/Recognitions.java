package org.demarche.core.decision;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Recognitions extends ListCrudRepository<Recognition, RecognitionId> {

    Optional<Recognition> findByCode(String code);
}
