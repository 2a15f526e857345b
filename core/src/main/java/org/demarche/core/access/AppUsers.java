package org.demarche.core.access;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface AppUsers extends ListCrudRepository<AppUser, UserId> {

    Optional<AppUser> findBySubject(String subject);
}
