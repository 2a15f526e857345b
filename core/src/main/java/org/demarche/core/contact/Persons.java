package org.demarche.core.contact;

import org.springframework.data.repository.ListCrudRepository;

interface Persons extends ListCrudRepository<Person, PersonId> {}
