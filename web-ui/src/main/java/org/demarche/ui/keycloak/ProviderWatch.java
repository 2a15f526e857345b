package org.demarche.ui.keycloak;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows since when the identity provider has not answered. Whoever calls it tells how that went. */
class ProviderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderWatch.class);

    private final AtomicReference<Optional<Instant>> away = new AtomicReference<>(Optional.empty());
    private final Clock clock;

    ProviderWatch(Clock clock) {
        this.clock = clock;
    }

    void answered() {
        if (away.getAndSet(Optional.empty()).isPresent()) {
            LOG.warn("The identity provider answers again");
        }
    }

    void failed(Exception why) {
        var now = Optional.of(clock.instant());
        if (away.getAndUpdate(since -> since.isPresent() ? since : now).isEmpty()) {
            LOG.warn("The identity provider does not answer: {}", why.toString());
        }
    }

    Optional<Instant> awaySince() {
        return away.get();
    }
}
