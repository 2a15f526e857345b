package org.demarche.core.contact;

import org.springframework.data.repository.ListCrudRepository;

interface Posts extends ListCrudRepository<Post, PostId> {}
