package org.demarche.core.outreach;

/** How something is sent. */
public enum Channel {
    EMAIL,
    POST,
    COURIER,
    BY_HAND,
    EMBASSY,
    WEB_FORM
}
