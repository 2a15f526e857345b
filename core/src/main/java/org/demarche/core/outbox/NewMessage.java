package org.demarche.core.outbox;

/**
 * A message as it will leave.
 *
 * @param messageId the value of its {@code Message-ID} header, with angle brackets
 * @param plain its text where administrators may read it: with minimal content, else empty
 * @param mime the bytes that are sent, now and at every repetition
 */
public record NewMessage(
        MessageId id, String messageId, MailContent content, String subject, String plain, byte[] mime) {}
