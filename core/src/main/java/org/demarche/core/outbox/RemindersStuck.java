package org.demarche.core.outbox;

import java.time.Instant;
import java.util.List;
import org.demarche.core.access.UserId;

/**
 * A message failed, or nobody knows whether it arrived, and with it these reminders, which belong to cases. Published in
 * the transaction that records it.
 *
 * @param recipientName as the account names them
 * @param state {@link MessageState#FAILED} or {@link MessageState#UNCERTAIN}
 */
public record RemindersStuck(
        MessageId message,
        UserId recipient,
        String recipientName,
        MessageState state,
        Instant at,
        List<RemindersSent.Sent> reminders) {

    public RemindersStuck {
        reminders = List.copyOf(reminders);
    }
}
