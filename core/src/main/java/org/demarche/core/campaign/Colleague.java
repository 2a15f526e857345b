package org.demarche.core.campaign;

import org.demarche.core.access.UserId;

/** An account by its name, where a person is chosen. */
public record Colleague(UserId id, String name) {}
