package org.demarche.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CampaignDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void comesNextYearWhenItIsOver() {
        assertThat(day(5, 18, null).next(TODAY)).isEqualTo("2027-05-18");
    }

    @Test
    void comesTodayOrLaterThisYear() {
        assertThat(day(11, 24, null).next(TODAY)).isEqualTo(TODAY);
        assertThat(day(12, 10, null).next(TODAY)).isEqualTo("2026-12-10");
    }

    @Test
    void standsOnTheLastOfFebruaryForTheTwentyNinth() {
        assertThat(day(2, 29, null).next(TODAY)).isEqualTo("2027-02-28");
    }

    @Test
    void staysWhereItWasWhenItCameOnce() {
        assertThat(day(5, 18, 2024).next(TODAY)).isEqualTo("2024-05-18");
    }

    @Test
    void leadsToNothingButPages() {
        assertThatThrownBy(() -> new CampaignDay(
                        UUID.randomUUID(), 5, 18, null, "Day", "День", null, true, "javascript:alert(1)"))
                .hasMessage("refused.campaign.day.source.syntax");
    }

    private static CampaignDay day(int month, int day, @Nullable Integer year) {
        return new CampaignDay(UUID.randomUUID(), month, day, year, "Day", "День", null, true, null);
    }
}
