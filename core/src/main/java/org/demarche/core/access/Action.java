package org.demarche.core.access;

/** What can be done with a case or within a campaign. */
public enum Action {
    /** See the case and everything below it. */
    READ,
    /** Record what happened: a call, a meeting, a reply. */
    LOG,
    /** Change the case: stage, next action, asks, dispatches, tasks on it. */
    EDIT,
    /** Say who works on it. */
    ASSIGN,
    /** Take its cases away as a file. */
    EXPORT,
    /** Shape the campaign: asks, team, targets, closing and reopening cases in bulk. */
    MANAGE,
    /** Begin to work again on a campaign that was archived. */
    TAKE_UP
}
