package org.demarche.core.task;

import java.time.Instant;

/** Who chose a day by hand, and when. */
public record Chosen(String by, Instant at) {}
