package org.demarche.core.task;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Deadlines extends ListCrudRepository<Deadline, DeadlineId> {

    Optional<Deadline> findByObjectIdAndObjectType(UUID objectId, DueType objectType);
}
