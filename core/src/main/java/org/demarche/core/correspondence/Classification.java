package org.demarche.core.correspondence;

/** What kind of answer it is. */
public enum Classification {
    ACKNOWLEDGEMENT,
    REFERRAL,
    QUESTION,
    SUPPORTIVE,
    REFUSAL,
    HOLDING,
    AUTOMATIC
}
