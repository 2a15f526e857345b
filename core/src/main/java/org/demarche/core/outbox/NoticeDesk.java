package org.demarche.core.outbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.demarche.core.access.UserId;
import org.demarche.core.reminder.QuietHours;

/**
 * Keeps messages that tell one person of one deed, beside the digests that tell what is due. Kept in the transaction of the
 * deed, so that both happen or none.
 */
public interface NoticeDesk {

    /**
     * Who is told: where and in which language.
     *
     * @param quiet when they are told nothing
     */
    record Addressee(UserId id, String email, ZoneId zone, Locale language, QuietHours quiet, Instant now) {}

    /** @return empty for an account that is switched off: nothing is sent to those */
    Optional<Addressee> addressee(UserId user);

    /** Keeps it, to be sent as soon as it is not quiet. */
    void keep(Addressee who, NewMessage message);
}
