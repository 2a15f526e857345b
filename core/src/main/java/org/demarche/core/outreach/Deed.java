package org.demarche.core.outreach;

import java.util.UUID;

/** Something done to a next action, for the undo. */
public record Deed(UUID id, NextAction before) {}
