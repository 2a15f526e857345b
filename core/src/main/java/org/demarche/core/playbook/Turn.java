package org.demarche.core.playbook;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.RuledDay;
import org.jspecify.annotations.Nullable;

/**
 * Of which year a step is: one that counts from a day of the campaign comes for each year of that day.
 *
 * @param year of that day; for a step that follows another in a sequence the year of that one; 0 for any other, or while
 *     nobody knows the day
 * @param againOn the day after it; null where there is none
 */
record Turn(int year, @Nullable LocalDate againOn) {

    /** @param day that its rule gives, where that is known */
    static Turn of(PlaybookStep step, Happening happening, Optional<RuledDay> day) {
        if (step.rule().anchor() != AnchorKind.CAMPAIGN_DAY) {
            return new Turn(happening.year(), null);
        }
        return day.map(each -> each.anchor().day())
                .map(anchor -> new Turn(anchor.getYear(), anchor.plusDays(1)))
                .orElse(new Turn(0, null));
    }

    /** Whether this is the turn of that step: it need not come once more. */
    boolean isThatOf(CaseStep came) {
        return year == 0 || came.year() == year || came.year() == 0 && came.isOpen();
    }
}
