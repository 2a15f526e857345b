package org.demarche.core.outreach;

import org.springframework.data.repository.ListCrudRepository;

interface Dispatches extends ListCrudRepository<Dispatch, DispatchId> {}
