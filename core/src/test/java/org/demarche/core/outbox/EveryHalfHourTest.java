package org.demarche.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * E4: the real planner over a real database, woken every half-hour, while it is down at random for up to 72 hours, the clock
 * of its machine jumps by up to two hours, and a country stops changing its clocks. In three zones somebody wants mail at each
 * hour of the day, and has something due every day. Whatever comes, each thing is told of once at each step. In full by
 * {@code deploy/drills/e4-time.sh}.
 */
class EveryHalfHourTest {

    private static final boolean FULL = Boolean.getBoolean("drills");
    private static final int DAYS = FULL ? 365 : 3;

    /** Only this year, if it is set. */
    private static final int YEAR = Integer.getInteger("e4.year", 0);

    private static final long SEED = Long.getLong("e4.seed", 1944);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final int MOST_HALF_HOURS_DOWN = FULL ? 144 : 24;
    private static final int MOST_HALF_HOURS_OF_A_JUMP = 4;

    /** Of so many wakings one comes after a downtime, three after a jump. */
    private static final int CALM = FULL ? 150 : 30;

    /** Ukraine has a law in waiting that ends summer time; here Canada has one, in the middle of its summer. */
    private static final ZoneId WITHOUT_SUMMER_TIME = ZoneId.of("America/Bogota");

    private final List<Duration> downtimes = new ArrayList<>();
    private int wakes;
    private int jumps;

    /** The two years in which the clocks change in all of the zones; in small, a few days around one of the changes. */
    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void tellsOfEverythingOnceWhateverTheClockDoes(int year) {
        assumeTrue(YEAR == 0 || YEAR == year);
        var chance = new Random(SEED + year);
        var begin = FULL ? LocalDate.of(year, Month.JANUARY, 1) : daysOfAChange(year);
        var first = begin.atStartOfDay(ZoneOffset.UTC).toInstant();
        var world = new PeopleOfEachHour(first);
        var change = FULL ? LocalDate.of(year, Month.JULY, 10) : begin.plusDays(1);
        boolean changed = false;
        for (var now = first; now.isBefore(first.plus(Duration.ofDays(DAYS))); now = next(now, chance)) {
            world.wake(now);
            wakes++;
            if (!changed && !now.isBefore(change.atStartOfDay(ZoneOffset.UTC).toInstant())) {
                world.move(ZoneId.of("America/Toronto"), WITHOUT_SUMMER_TIME);
                world.wake(now); // the rules come with a new version, and so with a start
                changed = true;
            }
        }
        report(year, world);
    }

    /** In spring 2026 in Europe, in autumn 2027 in America. */
    private static LocalDate daysOfAChange(int year) {
        return year == 2026 ? LocalDate.of(2026, Month.MARCH, 27) : LocalDate.of(2027, Month.NOVEMBER, 5);
    }

    /** Mostly half an hour later; now and then after a downtime, or by a clock that was put forward or back. */
    private Instant next(Instant now, Random chance) {
        int dice = chance.nextInt(CALM);
        if (dice == 0) {
            var down = HALF_AN_HOUR.multipliedBy(1 + chance.nextInt(MOST_HALF_HOURS_DOWN));
            downtimes.add(down);
            return now.plus(down);
        }
        if (dice <= 3) {
            jumps++;
            return now.plus(HALF_AN_HOUR.multipliedBy(
                    chance.nextInt(2 * MOST_HALF_HOURS_OF_A_JUMP + 1) - MOST_HALF_HOURS_OF_A_JUMP));
        }
        return now.plus(HALF_AN_HOUR);
    }

    private void report(int year, PeopleOfEachHour world) {
        long longest = downtimes.stream().mapToLong(Duration::toHours).max().orElse(0);
        boolean passed = world.verdict().isGood();
        System.out.printf(
                "E4 %d: 3 zones x %d days x 48 half-hours, seed %d, %d wakings, down %d times (at most %d h), %d jumps of the"
                        + " clock: %s %s%n",
                year,
                DAYS,
                SEED,
                wakes,
                downtimes.size(),
                longest,
                jumps,
                world.verdict().inWords(),
                passed ? "PASS" : "FAIL");
        assertThat(passed).isTrue();
        assertThat(world.verdict().told()).isGreaterThan(DAYS * 100);
    }
}
