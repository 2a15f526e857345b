package org.demarche.core.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.demarche.core.access.UserId;

/** What holds for every rule in every house. */
class ReckoningPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** What is entered: weeks in which a house sits, a recess, holidays, days off of ours, each by days from today. */
    record Entered(Set<Integer> sittingWeeks, int recessFrom, int recessDays, Set<Integer> holidays, Set<Integer> off) {

        House house() {
            var house = theirs();
            off.forEach(day -> house.withoutUs(TODAY.plusDays(day), "Off " + day));
            return house;
        }

        /** Where somebody of us works every day: what is counted, before it moves for us. */
        House theirs() {
            var house = new House();
            var monday = TODAY.minusDays(1);
            sittingWeeks.forEach(week ->
                    house.sits(monday.plusWeeks(week), monday.plusWeeks(week).plusDays(4)));
            house.rests(TODAY.plusDays(recessFrom), TODAY.plusDays(recessFrom + recessDays), "Recess");
            holidays.forEach(day -> house.keeps(TODAY.plusDays(day), "Holiday " + day));
            return house;
        }
    }

    @Provide
    Arbitrary<Entered> houses() {
        return Combinators.combine(
                        Arbitraries.integers().between(-20, 40).set().ofMaxSize(20),
                        Arbitraries.integers().between(-100, 200),
                        Arbitraries.integers().between(0, 390),
                        Arbitraries.integers().between(-100, 300).set().ofMaxSize(12),
                        Arbitraries.integers().between(-60, 90).set().ofMaxSize(12))
                .as(Entered::new);
    }

    @Provide
    Arbitrary<DeadlineRule> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(-60, 60),
                        Arbitraries.of(DayUnit.values()),
                        Arbitraries.of(true, false))
                .as((days, unit, skips) -> new DeadlineRule(AnchorKind.DAY, days, unit, skips));
    }

    @Property(tries = 500)
    void isNeverBeforeTomorrow(
            @ForAll("houses") Entered entered,
            @ForAll("rules") DeadlineRule rule,
            @ForAll @IntRange(min = -60, max = 60) int anchor) {
        assertThat(compute(entered.house().calendars(), rule, anchor).due()).isAfter(TODAY);
    }

    @Property(tries = 500)
    void isNeverADayOffOfOurs(
            @ForAll("houses") Entered entered,
            @ForAll("rules") DeadlineRule rule,
            @ForAll @IntRange(min = -60, max = 60) int anchor) {
        var due = compute(entered.house().calendars(), rule, anchor).due();

        assertThat(entered.off()).doesNotContain((int) ChronoUnit.DAYS.between(TODAY, due));
    }

    @Property(tries = 500)
    void countsAsManyDaysAsTheRuleSays(
            @ForAll("houses") Entered entered,
            @ForAll("rules") DeadlineRule rule,
            @ForAll @IntRange(min = -60, max = 60) int anchor) {
        var computation = compute(entered.theirs().calendars(), rule, anchor);

        assertThat(computation.counted()).isEqualTo(Math.abs(rule.days()));
        assertThat(computation.reckoned().compareTo(TODAY.plusDays(anchor)))
                .as("direction")
                .satisfies(way -> assertThat(Integer.signum(way)).isEqualTo(Integer.signum(rule.days())));
    }

    @Property(tries = 500)
    void isNeverEarlierForAnotherHoliday(
            @ForAll("houses") Entered entered,
            @ForAll("rules") DeadlineRule rule,
            @ForAll @IntRange(min = -60, max = 60) int anchor,
            @ForAll @IntRange(min = -60, max = 300) int holiday) {
        var house = entered.house();
        var before = compute(house.calendars(), rule, anchor).reckoned();
        var after = compute(house.keeps(TODAY.plusDays(holiday), "Another").calendars(), rule, anchor)
                .reckoned();

        if (rule.countsBackwards()) {
            assertThat(after).isBeforeOrEqualTo(before);
        } else {
            assertThat(after).isAfterOrEqualTo(before);
        }
    }

    @Property(tries = 300)
    void tellsOfEveryDayOnce(
            @ForAll("houses") Entered entered,
            @ForAll("rules") DeadlineRule rule,
            @ForAll @IntRange(min = -60, max = 60) int anchor) {
        var runs = compute(entered.house().calendars(), rule, anchor).lines().stream()
                .filter(line -> line.count() > 0 && line.kind() != LineKind.RULE)
                .sorted((one, other) -> one.first().compareTo(other.first()))
                .toList();

        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).first()).isAfter(runs.get(i - 1).last());
        }
    }

    @Property(tries = 300)
    void isNoEarlierForMoreTime(
            @ForAll("houses") Entered entered,
            @ForAll @IntRange(min = 0, max = 40) int days,
            @ForAll @IntRange(min = 1, max = 40) int more) {
        var rule = new DeadlineRule(AnchorKind.DAY, days, DayUnit.SITTING_DAYS, true);
        var who = new UserId(new UUID(0, 1));
        var extended = new DeadlineTerms(rule, TODAY, List.of(), List.of(Extension.by(more, "More time", who)));
        var calendars = entered.theirs().calendars();

        var computation = Reckoning.fresh(extended, calendars, TODAY);

        assertThat(computation.counted()).isEqualTo(days + more);
        assertThat(computation.reckoned()).isAfter(compute(calendars, rule, 0).reckoned());
    }

    private static Computation compute(Calendars calendars, DeadlineRule rule, int anchor) {
        return Reckoning.fresh(DeadlineTerms.of(rule, TODAY.plusDays(anchor)), calendars, TODAY);
    }
}
