package org.demarche.demo.mail;

import java.time.Instant;

/**
 * A message as a list shows it. What a header does not say is empty.
 *
 * @param id names the message in a URL
 * @param recipient the mailbox it was delivered to, in small letters
 * @param sentAt the date in its header, or when it was delivered if that has none
 * @param messageId the header, with its angle brackets
 */
public record DeliveredMessage(
        String id, String recipient, String from, String subject, Instant sentAt, String messageId) {}
