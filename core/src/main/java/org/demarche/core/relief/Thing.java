package org.demarche.core.relief;

import java.util.UUID;

/**
 * What can change hands: a part in a case, or a task.
 *
 * @param object the id of the case, or of the task
 */
record Thing(CarriedKind kind, UUID object) {}
