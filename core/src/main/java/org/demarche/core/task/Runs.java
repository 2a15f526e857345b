package org.demarche.core.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts days that are alike into one line, in the order in which they come, forwards or backwards. */
final class Runs {

    private final List<DueLine> lines = new ArrayList<>();
    private @Nullable DueLine run;

    void add(LocalDate day, DayStep step) {
        if (step.equals(DayStep.UNTOLD)) {
            return;
        }
        var before = run;
        if (before == null || before.kind() != step.kind() || !before.name().equals(step.name())) {
            end();
            run = new DueLine(step.kind(), day, day, step.weight(), step.name());
        } else {
            run = new DueLine(
                    before.kind(),
                    day.isBefore(before.first()) ? day : before.first(),
                    day.isAfter(before.last()) ? day : before.last(),
                    before.count() + step.weight(),
                    before.name());
        }
    }

    /** A line that stands for itself. */
    void add(DueLine line) {
        end();
        lines.add(line);
    }

    List<DueLine> lines() {
        end();
        return List.copyOf(lines);
    }

    private void end() {
        if (run != null) {
            lines.add(run);
            run = null;
        }
    }
}
