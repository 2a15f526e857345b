package org.demarche.core.task;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a due day follows from, but for the calendar of the house.
 *
 * @param anchor the day that is counted from
 */
record DeadlineTerms(DeadlineRule rule, LocalDate anchor, List<Pause> pauses, List<Extension> extensions) {

    DeadlineTerms {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    static DeadlineTerms of(DeadlineRule rule, LocalDate anchor) {
        return new DeadlineTerms(rule, anchor, List.of(), List.of());
    }

    /** By another rule, with the same pauses and extensions. */
    DeadlineTerms by(DeadlineRule newRule, LocalDate newAnchor) {
        return new DeadlineTerms(newRule, newAnchor, pauses, extensions);
    }
}
