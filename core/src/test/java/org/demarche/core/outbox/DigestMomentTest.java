package org.demarche.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DigestMomentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/Kyiv", "America/Toronto", "Australia/Lord_Howe")
                .map(ZoneId::of);
    }

    @Property
    void isTheFirstInstantOfTheDayAtWhichTheHourHasStruck(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 729) int day, @ForAll @IntRange(max = 23) int hour) {
        var date = FIRST.plusDays(day);

        var moment = new DigestMoment(date, hour, zone).instant();

        assertThat(moment).isEqualTo(firstMinuteFrom(date, hour, zone));
    }

    @Property
    void comesLaterEveryDay(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 728) int day, @ForAll @IntRange(max = 23) int hour) {
        var today = new DigestMoment(FIRST.plusDays(day), hour, zone).instant();
        var tomorrow = new DigestMoment(FIRST.plusDays(day + 1), hour, zone).instant();

        assertThat(tomorrow).isAfter(today);
    }

    @Example
    void waitsForTheEndOfAGap() {
        assertThat(new DigestMoment(LocalDate.of(2026, 3, 29), 3, ZoneId.of("Europe/Kyiv")).instant())
                .isEqualTo("2026-03-29T01:00:00Z");
    }

    @Example
    void strikesOnceInAnOverlap() {
        assertThat(new DigestMoment(LocalDate.of(2026, 10, 25), 3, ZoneId.of("Europe/Kyiv")).instant())
                .isEqualTo("2026-10-25T00:00:00Z");
    }

    /** The rule in other words: walk through the day, minute by minute, until the clock on the wall shows the hour or more. */
    private static Instant firstMinuteFrom(LocalDate date, int hour, ZoneId zone) {
        var minute = date.atStartOfDay(zone).toInstant();
        while (minute.atZone(zone).getHour() < hour) {
            minute = minute.plusSeconds(60);
        }
        return minute;
    }
}
