package org.demarche.core.restriction;

import org.demarche.core.access.UserId;

/**
 * Somebody in the team who is named in a restriction, or could be.
 *
 * @param holds whether they have a part in the case or an open task on it, so that a restriction of the case must name them
 */
public record NamedPerson(UserId id, String name, boolean holds) {}
