package org.demarche.core.outreach;

/** How an attempt ended. */
public enum InitiativeEnding {
    ADOPTED,
    DEFEATED,
    LAPSED,
    WITHDRAWN,
    SUPERSEDED
}
