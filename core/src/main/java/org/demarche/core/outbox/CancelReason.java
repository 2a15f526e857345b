package org.demarche.core.outbox;

/** Why a reminder was not sent. All but {@link #SUPERSEDED} can turn out otherwise, and then it is planned again. */
public enum CancelReason {
    NONE,
    /** The due date is another one now. */
    MOVED,
    DONE,
    /** The case is closed. */
    CLOSED,
    /** It is somebody else's now. */
    REASSIGNED,
    /** Somebody else gets it: the days began or ended for which they have a delegate. */
    DELEGATED,
    SNOOZED,
    /** The account is switched off. */
    INACTIVE,
    /** The person left the campaign's team. */
    OUT_OF_TEAM,
    /** What it was about does not exist any more. */
    GONE,
    /** Who it was for, or their campaign, wants to be reminded otherwise. */
    POLICY,
    /** A later step of the same thing takes its place. */
    SUPERSEDED
}
