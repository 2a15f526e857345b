package org.demarche.ui.keycloak;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.demarche.ui.session.Ending;
import org.demarche.ui.session.OpenSession;
import org.demarche.ui.session.OpenSessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.client.RestClientException;

/**
 * Reads the directory again and again and carries what changed into open sessions, also into tabs that only listen. Who
 * has exactly the roles that the directory tells costs nothing; the others are asked for one by one.
 */
class SessionChecks implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SessionChecks.class);

    private final Optional<AdminApi> keycloak;
    private final KeycloakDirectory directory;
    private final ProviderWatch watch;
    private final OpenSessions sessions;
    private final Admission admission;
    private final OidcSettings settings;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("keycloak-", 1).daemon().factory());

    SessionChecks(
            Optional<AdminApi> keycloak,
            KeycloakDirectory directory,
            ProviderWatch watch,
            OpenSessions sessions,
            Admission admission,
            OidcSettings settings) {
        this.keycloak = keycloak;
        this.directory = directory;
        this.watch = watch;
        this.sessions = sessions;
        this.admission = admission;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        keycloak.ifPresentOrElse(
                api -> rounds.scheduleWithFixedDelay(
                        () -> guardedRound(api), 0, settings.checkEvery().toMillis(), TimeUnit.MILLISECONDS),
                () -> LOG.warn(
                        "The issuer is not Keycloak: there is no directory, and tabs that only listen keep their roles"));
    }

    void round(AdminApi api) {
        try {
            directory.hold(api.people());
            checkAll(api);
            watch.answered();
        } catch (RestClientException e) {
            watch.failed(e);
        }
    }

    /**
     * One person must not stop the checks of all.
     *
     * @throws RestClientException when nobody at all could be checked
     */
    private void checkAll(AdminApi api) {
        RestClientException failure = null;
        boolean anybody = false;
        for (var session : sessions.signedIn()) {
            var account = session.principal(OidcAccount.class).orElse(null);
            if (account == null) {
                continue;
            }
            try {
                check(api, session, account);
                anybody = true;
            } catch (RestClientException e) {
                LOG.warn("{} could not be checked: {}", account.getSubject(), e.toString());
                failure = e;
            }
        }
        if (!anybody && failure != null) {
            throw failure;
        }
    }

    private void check(AdminApi api, OpenSession session, OidcAccount account) {
        var listed = directory.person(account.getSubject());
        if (listed.filter(person -> person.roles().equals(account.roles())).isPresent()) {
            return;
        }
        api.person(account.getSubject())
                .ifPresentOrElse(
                        person -> admission.correct(session, account, person),
                        () -> sessions.end(session, Ending.NO_ROLE));
    }

    /** A task that throws would never run again. */
    private void guardedRound(AdminApi api) {
        try {
            round(api);
        } catch (RuntimeException e) {
            watch.failed(e);
            LOG.error("The directory could not be read", e);
        }
    }

    @Override
    public void destroy() {
        rounds.shutdownNow();
    }
}
