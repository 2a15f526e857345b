package org.demarche.core.relief;

/**
 * What came back.
 *
 * @param stayed what did not: ended meanwhile, with somebody else by now, or out of reach
 */
public record HandedBack(int cases, int tasks, int stayed) {}
