package org.demarche.core.task;

import java.time.LocalDate;
import java.util.List;

/**
 * A due day and how it came about.
 *
 * @param reckoned what the rule gives
 * @param due the same, or the day before which it could not be
 * @param veryLateOn the first day on which it is very late
 * @param lines in the order in which it was counted
 */
public record Computation(LocalDate reckoned, LocalDate due, LocalDate veryLateOn, List<DueLine> lines) {

    public Computation {
        lines = List.copyOf(lines);
    }

    /** How many days that count have come by a day. */
    public int countedBy(LocalDate day) {
        return lines.stream().mapToInt(line -> line.countedBy(day)).sum();
    }

    /** How many count in all. */
    public int counted() {
        return lines.stream()
                .filter(line -> line.kind().isCounted())
                .mapToInt(DueLine::count)
                .sum();
    }
}
