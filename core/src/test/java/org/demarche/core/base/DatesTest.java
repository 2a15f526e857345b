package org.demarche.core.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.demarche.testing.SettableClock;
import org.junit.jupiter.api.Test;

class DatesTest {

    /** A minute past midnight in Kyiv. */
    private static final SettableClock CLOCK = SettableClock.at("2026-11-22T22:01:00Z");

    @Test
    void whatHappenedTodayInKyivIsNotToComeThoughUtcIsStillInYesterday() {
        var today = LocalDate.parse("2026-11-23");

        assertThat(Dates.happened(today, Dates.begun(CLOCK))).isEqualTo(today);
    }

    @Test
    void noDayIsTakenThatHasBegunNowhere() {
        assertThatThrownBy(() -> Dates.happened(LocalDate.parse("2026-11-24"), Dates.begun(CLOCK)))
                .isInstanceOf(Refused.class);
    }
}
