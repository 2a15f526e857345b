package org.demarche.core.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.reminder.DueKind;
import org.jspecify.annotations.Nullable;

/**
 * A reminder whose moment has come, with what can be said about it in the recipient's language.
 *
 * @param step days from the due date to the moment of this reminder; negative before it
 * @param kind what is to be done: {@code CALL}, {@code WRITE}, ... or {@code RESPONSE}
 * @param title what the task or next action says; null for an awaited answer
 * @param zone where the day counts: the institution's, or the task's
 * @param country null for a task without a case, as is the institution
 * @param assignee who lets it wait; null unless it escalates
 * @param insteadOf whose delegate its reader is for this; null where it is their own
 * @param sentOn when the letter left whose answer is awaited
 * @param single whether its reader wants a mail for it alone
 * @param restricted nothing but reference, kind, date and link may leave the house
 */
public record DueReminder(
        DueKind objectType,
        UUID objectId,
        ReminderRule rule,
        int step,
        LocalDate dueOn,
        String kind,
        @Nullable String title,
        String why,
        String zone,
        @Nullable CaseId caseId,
        @Nullable CampaignId campaignId,
        @Nullable String reference,
        @Nullable String country,
        @Nullable String institution,
        @Nullable String campaign,
        @Nullable String assignee,
        @Nullable String insteadOf,
        @Nullable LocalDate sentOn,
        boolean single,
        boolean restricted) {

    /** Days past the due date where the day counts; negative while there is time. */
    public long daysLate(Instant now) {
        return ChronoUnit.DAYS.between(dueOn, LocalDate.ofInstant(now, ZoneId.of(zone)));
    }
}
