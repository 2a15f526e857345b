package org.demarche.core.relief;

import org.demarche.core.access.UserId;

/** What could not be handed over, since nobody else who is named could have it; for who tells the one who still has it. */
public record WorkStayed(UserId with, int cases, int tasks) {}
