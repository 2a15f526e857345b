package org.demarche.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZoneFieldTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final ZoneField field = new ZoneField("Time zone", Instant.parse("2026-11-24T09:20:00Z"));

    @Test
    void countsCrimeaToKyiv() {
        assertThat(ZoneField.choices()).contains(KYIV).doesNotContain(ZoneId.of("Europe/Simferopol"));
        assertThat(field.matches(KYIV, "Simferopol")).isTrue();
        assertThat(field.matches(KYIV, "Крим")).isTrue();
    }

    @Test
    void saysTheDistanceFromUtcThatCountsNow() {
        assertThat(field.words(KYIV)).isEqualTo("Europe/Kyiv, UTC+02:00");
        assertThat(field.words(ZoneId.of("America/New_York"))).isEqualTo("America/New York, UTC-05:00");
    }

    @Test
    void offersCitiesNotOffsets() {
        assertThat(ZoneField.choices()).hasSizeGreaterThan(300).doesNotContain(ZoneId.of("Etc/GMT+3"));
    }
}
