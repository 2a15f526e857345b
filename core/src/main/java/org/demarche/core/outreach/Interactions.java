package org.demarche.core.outreach;

import org.springframework.data.repository.ListCrudRepository;

interface Interactions extends ListCrudRepository<Interaction, InteractionId> {}
