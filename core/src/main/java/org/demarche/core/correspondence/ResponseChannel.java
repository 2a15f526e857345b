package org.demarche.core.correspondence;

/** How an answer came. */
public enum ResponseChannel {
    EMAIL,
    POST,
    PHONE,
    MEETING,
    WEB_FORM,
    EMBASSY
}
