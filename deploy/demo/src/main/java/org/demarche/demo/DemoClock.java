package org.demarche.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the demo. It shows the time of the machine, or ticks on from a chosen start, which tests use; and while
 * the past of the campaign is played, whoever plays it sees the moment that is played.
 */
public final class DemoClock extends Clock {

    private static final ScopedValue<Instant> PLAYED = ScopedValue.newInstance();

    private final Clock machine = Clock.systemUTC();
    private volatile Duration ahead;

    DemoClock(@Nullable Instant start) {
        ahead = start == null ? Duration.ZERO : Duration.between(machine.instant(), start);
    }

    /** Does something as if it were then. */
    public void at(Instant moment, Runnable deed) {
        ScopedValue.where(PLAYED, moment).run(deed);
    }

    /** The same, with an answer. */
    public <T> T at(Instant moment, Supplier<T> deed) {
        return ScopedValue.where(PLAYED, moment).call(deed::get);
    }

    /** Goes on ticking from there. */
    public void moveTo(Instant moment) {
        ahead = Duration.between(machine.instant(), moment);
    }

    @Override
    public Instant instant() {
        return PLAYED.isBound() ? PLAYED.get() : machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    /** The same time, asked for in a zone. */
    private static final class Zoned extends Clock {

        private final DemoClock clock;
        private final ZoneId zone;

        Zoned(DemoClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }
    }
}
