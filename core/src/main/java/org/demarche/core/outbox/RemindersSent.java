package org.demarche.core.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.reminder.DueKind;

/**
 * A message left, and with it these reminders, which belong to cases. Published in the transaction that records it.
 *
 * @param recipientName as the account names them
 * @param at when it left
 */
public record RemindersSent(
        MessageId message, UserId recipient, String recipientName, Instant at, List<Sent> reminders) {

    /** @param step days from the due date to the reminder; negative before it */
    public record Sent(
            DueKind objectType,
            UUID objectId,
            ReminderRule rule,
            int step,
            LocalDate dueOn,
            CaseId caseId,
            CampaignId campaignId,
            boolean restricted) {}

    public RemindersSent {
        reminders = List.copyOf(reminders);
    }
}
