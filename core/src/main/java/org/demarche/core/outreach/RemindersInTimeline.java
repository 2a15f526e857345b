package org.demarche.core.outreach;

import java.util.Map;
import org.demarche.core.outbox.RemindersSent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells in a case's timeline who was reminded of what, in the transaction that records the mail as sent. */
@Component
class RemindersInTimeline {

    private final Timeline timeline;

    RemindersInTimeline(Timeline timeline) {
        this.timeline = timeline;
    }

    @EventListener
    void on(RemindersSent event) {
        event.reminders()
                .forEach(sent -> timeline.add(
                        new CaseKey(sent.caseId(), sent.campaignId(), sent.restricted()),
                        TimelineEvent.of(EntryKind.REMINDER_SENT, event.at())
                                .about(sent.objectId())
                                .with(Map.of(
                                        "to", event.recipientName(),
                                        "object", sent.objectType().name(),
                                        "rule", sent.rule().name(),
                                        "step", String.valueOf(sent.step()),
                                        "due", sent.dueOn().toString()))));
    }
}
