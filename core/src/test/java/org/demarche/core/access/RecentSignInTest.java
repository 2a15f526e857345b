package org.demarche.core.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.demarche.core.base.Refused;
import org.demarche.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class RecentSignInTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

    private final SettableClock clock = new SettableClock(MORNING);
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final Access access = access(new StepUpSettings(Duration.ofMinutes(5), Duration.ofMinutes(10)));

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isEnoughForFiveMinutes() {
        signInAt(MORNING);
        clock.tick(Duration.ofMinutes(5));

        assertThatCode(access::requireRecentSignIn).doesNotThrowAnyException();

        clock.tick(Duration.ofSeconds(1));

        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(access::requireRecentSignIn);
    }

    @Test
    void isNotBelievedWhenNobodyCouldAskTheProviderForTenMinutes() {
        beans.addBean("directory", new DirectoryAwaySince(MORNING));
        clock.tick(Duration.ofMinutes(10));
        signInAt(clock.instant());

        assertThatCode(access::requireRecentSignIn).doesNotThrowAnyException();

        clock.tick(Duration.ofSeconds(1));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(access::requireRecentSignIn)
                .extracting(Refused::key)
                .isEqualTo("refused.identity-provider-away");
    }

    @Test
    void isAskedForSoonerWhereAnInstallationIsStricter() {
        var strict = access(new StepUpSettings(Duration.ofMinutes(1), Duration.ofSeconds(20)));
        signInAt(MORNING);
        clock.tick(Duration.ofSeconds(61));

        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(strict::requireRecentSignIn);

        beans.addBean("directory", new DirectoryAwaySince(MORNING));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(strict::requireRecentSignIn)
                .extracting(Refused::key)
                .isEqualTo("refused.identity-provider-away");
    }

    @Test
    void isAskedForNoLaterInAnyInstallation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepUpSettings(Duration.ofMinutes(6), Duration.ofMinutes(10)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepUpSettings(Duration.ofMinutes(5), Duration.ofMinutes(11)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepUpSettings(Duration.ZERO, Duration.ofMinutes(10)));
    }

    @Test
    void isBelievedWhileTheProviderAnswers() {
        beans.addBean("directory", new DirectoryAwaySince(null));
        clock.tick(Duration.ofDays(1));
        signInAt(clock.instant());

        assertThatCode(access::requireRecentSignIn).doesNotThrowAnyException();
    }

    @Test
    void isNothingThatTheProductItselfHas() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(access::requireRecentSignIn)
                .extracting(Refused::kind)
                .isEqualTo(Refused.Kind.NOT_ALLOWED);
    }

    private Access access(StepUpSettings settings) {
        return new Access(
                JdbcClient.create(new DriverManagerDataSource()),
                clock,
                beans.getBeanProvider(Directory.class),
                settings);
    }

    private static void signInAt(Instant moment) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new Somebody(UserId.create(), moment), null));
    }

    private record Somebody(UserId userId, Instant authenticatedAt) implements SignedIn {}

    private record DirectoryAwaySince(@Nullable Instant moment) implements Directory {

        @Override
        public List<NewUser> people() {
            return List.of();
        }

        @Override
        public Optional<Instant> awaySince() {
            return Optional.ofNullable(moment);
        }
    }
}
