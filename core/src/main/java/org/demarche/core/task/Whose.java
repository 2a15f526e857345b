package org.demarche.core.task;

/** Whose things are asked for. */
public enum Whose {
    /** The person's own. */
    MINE,
    /** Everybody's, and nobody's, in the campaigns that the person coordinates. */
    TEAM
}
