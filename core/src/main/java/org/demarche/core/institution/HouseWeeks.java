package org.demarche.core.institution;

import org.springframework.data.repository.ListCrudRepository;

interface HouseWeeks extends ListCrudRepository<HouseWeek, InstitutionId> {}
