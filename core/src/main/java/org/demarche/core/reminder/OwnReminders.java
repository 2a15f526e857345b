package org.demarche.core.reminder;

/**
 * How somebody is reminded in all their campaigns, where they say so.
 *
 * @param own whether it is theirs; else each campaign decides, and this is what the product does where none does
 */
public record OwnReminders(boolean own, ReminderPolicy policy) {}
