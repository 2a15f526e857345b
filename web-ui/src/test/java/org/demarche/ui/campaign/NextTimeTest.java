package org.demarche.ui.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.demarche.core.campaign.CampaignDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NextTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void aYearlyDayThatIsOverComesNextYear() {
        assertThat(NextTime.of(day(5, 18, null), TODAY).on()).isEqualTo("2027-05-18");
    }

    @Test
    void aYearlyDayComesTodayOrLaterThisYear() {
        assertThat(NextTime.of(day(11, 24, null), TODAY).on()).isEqualTo(TODAY);
        assertThat(NextTime.of(day(12, 10, null), TODAY).on()).isEqualTo("2026-12-10");
    }

    @Test
    void theLastOfFebruaryStandsInForTheTwentyNinth() {
        assertThat(NextTime.of(day(2, 29, null), TODAY).on()).isEqualTo("2027-02-28");
    }

    @Test
    void aDayThatCameOnceStays() {
        assertThat(NextTime.of(day(5, 18, 2024), TODAY).past(TODAY)).isTrue();
    }

    private static CampaignDay day(int month, int day, @Nullable Integer year) {
        return new CampaignDay(UUID.randomUUID(), month, day, year, "Day", "День", null, true, null);
    }
}
