package org.demarche.core.outreach;

import org.springframework.data.repository.ListCrudRepository;

interface Initiatives extends ListCrudRepository<Initiative, InitiativeId> {}
