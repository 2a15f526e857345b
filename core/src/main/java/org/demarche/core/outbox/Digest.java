package org.demarche.core.outbox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.UserId;

/**
 * What one person is to be told at one moment: never empty.
 *
 * @param at the moment of telling; the digest speaks of its day in the recipient's zone
 */
public record Digest(Recipient recipient, Instant at, List<DueReminder> reminders) {

    /** @param digestHour the hour they chose, 0 to 23 */
    public record Recipient(UserId id, String name, String email, ZoneId zone, Locale language, int digestHour) {}

    public Digest {
        reminders = List.copyOf(reminders);
    }

    public ZonedDateTime localTime() {
        return at.atZone(recipient.zone());
    }
}
