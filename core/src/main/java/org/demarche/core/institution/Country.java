package org.demarche.core.institution;

/**
 * A state.
 *
 * @param code ISO 3166-1 alpha-2, XK, or XA to XC for fictional ones
 * @param name in the language asked for
 */
public record Country(String code, String name) {}
