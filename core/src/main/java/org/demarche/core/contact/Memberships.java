package org.demarche.core.contact;

import org.springframework.data.repository.ListCrudRepository;

interface Memberships extends ListCrudRepository<Membership, MembershipId> {}
