package org.demarche.core.outbox;

import java.time.Instant;

/**
 * Why messages of some state did not leave.
 *
 * @param detail the mail server's own words about the last of them; empty when it said none
 * @param last when the last of them came to this
 */
public record MailTrouble(MessageState state, MessageReason reason, int messages, String detail, Instant last) {}
