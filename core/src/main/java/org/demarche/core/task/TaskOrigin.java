package org.demarche.core.task;

import org.demarche.core.access.UserId;

/**
 * Which version of a playbook brings a task.
 *
 * @param playbook its number
 * @param madeBy who published it, and stands for what it brings while nobody is signed in
 */
public record TaskOrigin(int playbook, UserId madeBy) {}
