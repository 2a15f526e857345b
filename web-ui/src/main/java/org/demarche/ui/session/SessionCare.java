package org.demarche.ui.session;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the sessions that are over, also those of tabs that ask for nothing. */
@Component
@EnableConfigurationProperties(SessionSettings.class)
class SessionCare implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SessionCare.class);
    private static final int PAUSE_SECONDS = 5;

    private final OpenSessions sessions;
    private final SessionLimits limits;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("session-care-", 1).daemon().factory());

    SessionCare(OpenSessions sessions, SessionLimits limits) {
        this.sessions = sessions;
        this.limits = limits;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        rounds.scheduleWithFixedDelay(this::guardedRound, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    void endWhatIsOver() {
        sessions.signedIn().stream().filter(limits::isOver).forEach(each -> sessions.end(each, Ending.OVER));
    }

    /** A task that throws would never run again. */
    private void guardedRound() {
        try {
            endWhatIsOver();
        } catch (RuntimeException e) {
            LOG.error("Sessions could not be looked through", e);
        }
    }

    @Override
    public void destroy() {
        rounds.shutdownNow();
    }
}
