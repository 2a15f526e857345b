package org.demarche.core.contact;

import org.springframework.data.repository.ListCrudRepository;

interface ContactDetails extends ListCrudRepository<ContactDetail, ContactDetailId> {}
