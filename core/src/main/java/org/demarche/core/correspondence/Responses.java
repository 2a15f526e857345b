package org.demarche.core.correspondence;

import org.springframework.data.repository.ListCrudRepository;

interface Responses extends ListCrudRepository<Response, ResponseId> {}
