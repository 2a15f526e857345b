package org.demarche.core.task;

/** What a deadline is counted from. */
public enum AnchorKind {
    /** Something was sent: the dispatch whose answer is awaited, or the last one of the case. */
    DISPATCH_SENT,
    /** The same, once it is known that it arrived. */
    DISPATCH_DELIVERED,
    /** An answer came, of whatever kind but an automatic one. */
    REPLY_RECEIVED,
    /** An acknowledgement came, or the case entered that stage. */
    ACKNOWLEDGED,
    /** The matter was referred to a committee, or the case entered that stage. */
    REFERRED,
    /** The case entered the stage in which a vote of the plenary is scheduled. */
    VOTE_SCHEDULED,
    /** A day of the campaign, such as 18 May: the next one when the rule is set. */
    CAMPAIGN_DAY,
    /** A day that somebody chose. */
    DAY
}
