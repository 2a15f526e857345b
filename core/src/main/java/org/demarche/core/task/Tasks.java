package org.demarche.core.task;

import org.springframework.data.repository.ListCrudRepository;

interface Tasks extends ListCrudRepository<Task, TaskId> {}
