package org.demarche.core.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final int MOST_REMEMBERED = 10_000;

    private long nanos;

    private final Allowance<String> allowance = new Allowance<>(3, Duration.ofMinutes(3), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void letsEachDoItSoManyTimes() {
        assertThat(allowance.take("a") && allowance.take("a") && allowance.take("a"))
                .isTrue();
        assertThat(allowance.take("a")).isFalse();
        assertThat(allowance.take("b")).isTrue();
    }

    @Test
    void letsItBeDoneAgainAfterAWhile() {
        while (allowance.take("a")) {
            assertThat(nanos).isZero();
        }
        nanos += Duration.ofMinutes(1).toNanos();

        assertThat(allowance.take("a")).isTrue();
        assertThat(allowance.take("a")).isFalse();
    }

    @Test
    void doesNotCountWhatIsGivenBack() {
        for (int i = 0; i < 10; i++) {
            assertThat(allowance.take("a")).isTrue();
            allowance.giveBack("a");
        }
    }

    @Test
    void remembersOnlySoMany() {
        for (int i = 0; i < 2 * MOST_REMEMBERED; i++) {
            allowance.take("address " + i);
        }

        assertThat(allowance.remembered()).isEqualTo(MOST_REMEMBERED);
    }
}
