package org.demarche.core.decision;

/** In which form a chamber spoke. */
public enum ActForm {
    STATEMENT,
    RESOLUTION,
    MOTION,
    LAW
}
