package org.demarche.notifications.digest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.core.outbox.Digest;
import org.demarche.core.outbox.DueReminder;
import org.demarche.core.outbox.ReminderRule;
import org.demarche.core.reminder.DueKind;

/** In which part of a digest something stands; the order is that of the page. */
enum DigestGroup {
    OVERDUE,
    TODAY,
    COMING,
    /** Late with somebody else, in a case that the recipient coordinates. */
    ESCALATED,
    /** Late for longer with somebody else, in a campaign that the recipient leads. */
    LED,
    /** Answers that are not late yet. */
    WAITING;

    boolean late() {
        return this == OVERDUE || this == ESCALATED || this == LED;
    }

    static Map<DigestGroup, List<DueReminder>> of(Digest digest) {
        var groups = new EnumMap<DigestGroup, List<DueReminder>>(DigestGroup.class);
        digest.reminders().forEach(reminder -> groups.computeIfAbsent(of(reminder, digest), _ -> new ArrayList<>())
                .add(reminder));
        return groups;
    }

    private static DigestGroup of(DueReminder reminder, Digest digest) {
        if (reminder.rule().escalates()) {
            return reminder.rule() == ReminderRule.LEAD ? LED : ESCALATED;
        }
        long late = reminder.daysLate(digest.at());
        if (late > 0) {
            return OVERDUE;
        }
        if (!reminder.dueOn().isAfter(digest.localTime().toLocalDate())) { // today for the reader, if not there yet
            return TODAY;
        }
        return reminder.objectType() == DueKind.RESPONSE ? WAITING : COMING;
    }
}
