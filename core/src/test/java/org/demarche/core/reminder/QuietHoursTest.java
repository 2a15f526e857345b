package org.demarche.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.demarche.core.base.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest(name = "quiet from {0} to {1}, at {2} in {3}: {4}")
    @CsvSource({
        "20, 7, 2026-11-24T17:59:59Z, Europe/Kyiv, 2026-11-24T17:59:59Z",
        "20, 7, 2026-11-24T18:00:00Z, Europe/Kyiv, 2026-11-25T05:00:00Z",
        "20, 7, 2026-11-25T04:59:00Z, Europe/Kyiv, 2026-11-25T05:00:00Z",
        "20, 7, 2026-11-25T05:00:00Z, Europe/Kyiv, 2026-11-25T05:00:00Z",
        "12, 14, 2026-11-24T10:30:00Z, Europe/Kyiv, 2026-11-24T12:00:00Z",
        "22, 0, 2026-11-24T21:00:00Z, Europe/Kyiv, 2026-11-24T22:00:00Z",
        "0, 0, 2026-11-24T21:00:00Z, Europe/Kyiv, 2026-11-24T21:00:00Z",
        // clocks jump from 3 to 4
        "22, 3, 2026-03-28T23:00:00Z, Europe/Kyiv, 2026-03-29T01:00:00Z",
        // 3 strikes twice, at 00:00 and at 01:00
        "22, 3, 2026-10-24T22:00:00Z, Europe/Kyiv, 2026-10-25T00:00:00Z",
        "22, 4, 2026-10-25T01:30:00Z, Europe/Kyiv, 2026-10-25T02:00:00Z"
    })
    void mailWaitsForTheEndOfTheQuietHoursThatItFallsInto(int from, int until, String at, String zone, String allowed) {
        var quiet = new QuietHours(from, until);

        assertThat(quiet.firstAllowed(Instant.parse(at), ZoneId.of(zone))).isEqualTo(allowed);
    }

    @Test
    void refusesAnHourThatNoClockShows() {
        assertThatThrownBy(() -> new QuietHours(20, 24)).isInstanceOf(Refused.class);
    }
}
