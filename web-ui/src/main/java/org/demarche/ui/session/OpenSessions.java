package org.demarche.ui.session;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.demarche.core.access.UserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Every session of this process. They do not outlive it: after a restart people sign in again. */
@Component
public class OpenSessions implements HttpSessionListener, HttpSessionIdListener, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    /** So long the tabs have time to leave before their session is gone. The first that does ends it: {@link Farewell}. */
    private static final int FAREWELL_SECONDS = 3;

    private final ApplicationEventPublisher events;
    private final Map<String, HttpSession> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("sessions-", 1).daemon().factory());

    OpenSessions(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Those in which somebody is signed in. */
    public List<OpenSession> signedIn() {
        return open.values().stream()
                .map(OpenSession::new)
                .filter(each -> each.person().isPresent())
                .toList();
    }

    /** Those of one person, in all their browsers. */
    public List<OpenSession> of(UserId person) {
        return signedIn().stream()
                .filter(each ->
                        each.person().filter(who -> who.userId().equals(person)).isPresent())
                .toList();
    }

    /** At once for whatever is asked from now on; every tab is led to the sign-in page. */
    public void end(OpenSession session, Ending why) {
        var person = session.person();
        session.leave(why);
        later.schedule(session::invalidate, FAREWELL_SECONDS, TimeUnit.SECONDS);
        person.ifPresent(who -> events.publishEvent(new SessionEnded(who.userId(), why)));
    }

    /** All of one person's. By a thread of our own: who asks may be within a transaction that is over, where nothing is noted. */
    void endAll(UserId person, Ending why) {
        later.execute(() -> of(person).forEach(session -> guardedEnd(session, why)));
    }

    private void guardedEnd(OpenSession session, Ending why) {
        try {
            end(session, why);
        } catch (RuntimeException e) { // the others have to end all the same
            LOG.error("A session could not be ended", e);
        }
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.put(event.getSession().getId(), event.getSession());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String oldId) {
        open.remove(oldId);
        open.put(event.getSession().getId(), event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession().getId());
    }

    @Override
    public void destroy() {
        later.shutdownNow();
    }
}
