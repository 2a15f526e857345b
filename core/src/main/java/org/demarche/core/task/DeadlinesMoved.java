package org.demarche.core.task;

import org.demarche.core.access.UserId;

/**
 * Deadlines of somebody came out on other days when they were computed anew; for who tells them.
 *
 * @param count of all that moved since they were told last
 */
public record DeadlinesMoved(UserId person, int count) {}
