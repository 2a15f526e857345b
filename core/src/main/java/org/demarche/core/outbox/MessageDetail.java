package org.demarche.core.outbox;

import java.time.LocalDate;
import java.util.List;
import org.demarche.core.reminder.DueKind;

/**
 * A message with what an administrator may know of it, who is no reader of cases.
 *
 * @param messageId the value of its header
 * @param plain its text, where it holds no names and speaks of no case that is restricted by now; else empty
 * @param occasions what it reminds of, by kind and date only
 */
public record MessageDetail(
        MessageRow row, String messageId, MailContent content, String plain, List<Occasion> occasions) {

    /** @param step days from the due date to the reminder; negative before it */
    public record Occasion(DueKind objectType, ReminderRule rule, int step, LocalDate dueOn) {}

    public MessageDetail {
        occasions = List.copyOf(occasions);
    }
}
