package org.demarche.core.outreach;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.demarche.core.outbox.MessageState;
import org.demarche.core.outbox.RemindersSent;
import org.demarche.core.outbox.RemindersStuck;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells in a case's timeline who was reminded of what, and who was not, in the transaction that records it of the mail. */
@Component
class RemindersInTimeline {

    private final Timeline timeline;

    RemindersInTimeline(Timeline timeline) {
        this.timeline = timeline;
    }

    @EventListener
    void on(RemindersSent event) {
        tell(EntryKind.REMINDER_SENT, event.at(), event.recipientName(), event.reminders());
    }

    @EventListener
    void on(RemindersStuck event) {
        var kind = event.state() == MessageState.FAILED ? EntryKind.REMINDER_FAILED : EntryKind.REMINDER_UNCERTAIN;
        tell(kind, event.at(), event.recipientName(), event.reminders());
    }

    private void tell(EntryKind kind, Instant at, String recipient, List<RemindersSent.Sent> reminders) {
        timeline.addAll(reminders.stream()
                .map(reminder -> addition(kind, at, recipient, reminder))
                .toList());
    }

    private static Timeline.Addition addition(
            EntryKind kind, Instant at, String recipient, RemindersSent.Sent reminder) {
        return new Timeline.Addition(
                new CaseKey(reminder.caseId(), reminder.campaignId(), reminder.restricted()),
                TimelineEvent.of(kind, at)
                        .about(reminder.objectId())
                        .with(Map.of(
                                "to", recipient,
                                "object", reminder.objectType().name(),
                                "rule", reminder.rule().name(),
                                "step", String.valueOf(reminder.step()),
                                "due", reminder.dueOn().toString())));
    }
}
