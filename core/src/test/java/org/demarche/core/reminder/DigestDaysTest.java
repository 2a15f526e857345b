package org.demarche.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestDaysTest {

    /** 28 November 2026 is a Saturday. */
    @ParameterizedTest(name = "{0}, {1}: {2} and {3}")
    @CsvSource({
        "EVERY_DAY, 2026-11-28, 2026-11-28, 2026-11-28",
        "WEEKDAYS, 2026-11-27, 2026-11-27, 2026-11-27",
        "WEEKDAYS, 2026-11-28, 2026-11-27, 2026-11-30",
        "WEEKDAYS, 2026-11-29, 2026-11-27, 2026-11-30",
        "MONDAY, 2026-11-24, 2026-11-23, 2026-11-30",
        "SUNDAY, 2026-11-28, 2026-11-22, 2026-11-29"
    })
    void theLastDayUpToADateAndTheFirstFromIt(DigestDays days, LocalDate date, LocalDate last, LocalDate first) {
        assertThat(days.lastUpTo(date)).isEqualTo(last);
        assertThat(days.firstFrom(date)).isEqualTo(first);
    }
}
