package org.demarche.notifications.mail;

import java.time.Instant;
import java.util.Locale;
import org.demarche.core.access.EmailAddress;

/** What is written to somebody, before it becomes a message. */
public record Letter(
        EmailAddress from,
        EmailAddress to,
        String messageId,
        Instant date,
        Locale language,
        String subject,
        String plain,
        String html) {}
