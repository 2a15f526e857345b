package org.demarche.core.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fresh somebody's proof has to be for what must not be done at a desk that was left. May be made stricter, never laxer.
 *
 * @param recent so long a sign-in counts; five minutes at most
 * @param providerAway after so long without an answer of the identity provider nothing of the kind is done; ten minutes at
 *     most
 */
@ConfigurationProperties("demarche.step-up")
record StepUpSettings(
        @DefaultValue("5m") Duration recent,
        @DefaultValue("10m") Duration providerAway) {

    private static final Duration MOST_RECENT = Duration.ofMinutes(5);
    private static final Duration MOST_AWAY = Duration.ofMinutes(10);

    StepUpSettings {
        require("recent", recent, MOST_RECENT);
        require("provider-away", providerAway, MOST_AWAY);
    }

    private static void require(String name, Duration wanted, Duration most) {
        if (!wanted.isPositive() || wanted.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "demarche.step-up.%s is %s: more than nothing, at most %s".formatted(name, wanted, most));
        }
    }
}
