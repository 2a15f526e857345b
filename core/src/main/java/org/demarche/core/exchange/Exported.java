package org.demarche.core.exchange;

/**
 * A list as a file.
 *
 * @param name with its ending
 * @param rows how many things are in it
 */
public record Exported(String name, String mediaType, int rows, byte[] content) {}
