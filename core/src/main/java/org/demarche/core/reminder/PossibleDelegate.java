package org.demarche.core.reminder;

import org.demarche.core.access.UserId;

/** A colleague who can be a delegate: somebody of a team of one's own. */
public record PossibleDelegate(UserId id, String name) {}
