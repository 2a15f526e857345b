package org.demarche.core.outbox;

/** How much of the work a mail may tell, since mailboxes are read by others. */
public enum MailContent {
    /** Reference, kind of action, date and link; no name of a case, a person or a task. */
    MINIMAL,
    /** What screens say; restricted cases stay minimal. */
    FULL
}
