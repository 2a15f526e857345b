package org.demarche.core.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

    private static final PublicHolidays HOLIDAYS = new PublicHolidays();

    @Test
    void knowsThoseOfAStateInBothLanguages() {
        var flagDay = HOLIDAYS.of("DE").on(LocalDate.of(2026, 10, 3));

        assertThat(flagDay).hasValueSatisfying(name -> {
            assertThat(name.en()).isNotBlank();
            assertThat(name.uk()).isNotBlank();
        });
    }

    @Test
    void leavesOutThoseOfARegion() {
        // Corpus Christi is kept in Bavaria and not in Berlin
        assertThat(HOLIDAYS.of("DE").on(LocalDate.of(2026, 6, 4))).isEmpty();
    }

    @Test
    void knowsNoneOfAStateThatIsNotKnown() {
        assertThat(HOLIDAYS.of("XA").on(LocalDate.of(2026, 12, 25))).isEmpty();
        assertThat(HOLIDAYS.of(null).on(LocalDate.of(2026, 12, 25))).isEmpty();
    }
}
