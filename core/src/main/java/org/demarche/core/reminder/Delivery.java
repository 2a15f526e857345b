package org.demarche.core.reminder;

/**
 * How and when reminders come. The hour of the day is a preference of the account; where it is a quiet one, they come when
 * that is over.
 */
public record Delivery(MailForm form, DigestDays days, QuietHours quiet) {}
