package org.demarche.core.relief;

import java.util.UUID;
import org.demarche.core.access.UserId;

/**
 * Who gets one of the things that are handed over.
 *
 * @param object the id of the case, or of the task
 */
public record Share(CarriedKind kind, UUID object, UserId to) {}
