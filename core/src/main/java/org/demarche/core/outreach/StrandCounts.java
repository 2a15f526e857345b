package org.demarche.core.outreach;

/** How many entries a timeline has. */
public record StrandCounts(int all, int messages, int decisions) {}
