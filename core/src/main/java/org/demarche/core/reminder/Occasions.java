package org.demarche.core.reminder;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.core.base.Refused;

/**
 * When somebody hears of a thing.
 *
 * @param ahead what they hear of before its day and on it; what is late they hear of in any case
 * @param daysBefore how many days before, besides the day itself; shown from far to near
 * @param lateEvery days between two reminders of what is late
 */
public record Occasions(Set<DueKind> ahead, Set<Integer> daysBefore, int lateEvery) {

    /** The most days between two reminders of what is late. */
    public static final int RAREST = 14;

    private static final int MOST_STEPS = 6;
    private static final int FURTHEST = 60;

    public Occasions {
        ahead = Set.copyOf(ahead);
        var farToNear = new TreeSet<Integer>(Collections.reverseOrder());
        farToNear.addAll(daysBefore);
        daysBefore = Collections.unmodifiableSortedSet(farToNear);
        if (daysBefore.size() > MOST_STEPS || daysBefore.stream().anyMatch(days -> days < 1 || days > FURTHEST)) {
            throw new Refused("refused.reminder.days-before", FURTHEST, MOST_STEPS);
        }
        if (lateEvery < 1 || lateEvery > RAREST) {
            throw new Refused("refused.reminder.late-every", RAREST);
        }
    }
}
