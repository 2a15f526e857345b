package org.demarche.core.access;

/** Light, dark, or as the device has it. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
