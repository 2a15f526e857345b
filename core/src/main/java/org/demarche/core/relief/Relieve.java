package org.demarche.core.relief;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Takes from somebody all that they carry.
 *
 * @param absence the days that they are away; null when they leave for good
 * @param shares one for each thing that they carry, as {@link CarriedList} shows them
 * @param note for whoever gets something; may be empty
 */
public record Relieve(UserId from, @Nullable Absence absence, Collection<Share> shares, String note) {

    public Relieve {
        shares = List.copyOf(shares);
    }

    /** Whether the work changes hands at once: when they leave, or are away by this day. */
    boolean beginsBy(LocalDate today) {
        return absence == null || !absence.from().isAfter(today);
    }

    ReliefReason reason() {
        return absence == null ? ReliefReason.LEAVES : ReliefReason.AWAY;
    }
}
