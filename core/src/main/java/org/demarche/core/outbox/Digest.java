package org.demarche.core.outbox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.UserId;
import org.demarche.core.reminder.QuietHours;

/**
 * What one person is to be told at one moment: never empty.
 *
 * @param at the moment of telling; the digest speaks of its day in the recipient's zone
 */
public record Digest(Recipient recipient, Instant at, List<DueReminder> reminders) {

    /**
     * @param digestHour the hour they chose, 0 to 23
     * @param quiet when nothing is sent to them
     */
    public record Recipient(
            UserId id, String name, String email, ZoneId zone, Locale language, int digestHour, QuietHours quiet) {}

    public Digest {
        reminders = List.copyOf(reminders);
    }

    /** The mails that it comes in: one for each thing that is wanted by itself, and one for all the others. */
    public List<Digest> mails() {
        var together = reminders.stream().filter(each -> !each.single()).toList();
        var mails = new ArrayList<Digest>();
        reminders.stream()
                .filter(DueReminder::single)
                .forEach(each -> mails.add(new Digest(recipient, at, List.of(each))));
        if (!together.isEmpty()) {
            mails.add(new Digest(recipient, at, together));
        }
        return mails;
    }

    /** Whether it is a mail about one thing that is wanted by itself. */
    public boolean isSingle() {
        return reminders.size() == 1 && reminders.getFirst().single();
    }

    /** When it may leave: at once, unless it is quiet now, as after an outage. */
    Instant notBefore() {
        return recipient.quiet().firstAllowed(at, recipient.zone());
    }

    public ZonedDateTime localTime() {
        return at.atZone(recipient.zone());
    }
}
