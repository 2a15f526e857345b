package org.demarche.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.demarche.core.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The session of one browser, with all its tabs. Safe to use from any thread, also when it has just ended. */
public final class OpenSession {

    /** Set when the session is over and only waits for its tabs to leave. */
    static final String OVER = OpenSession.class.getName() + ".over";

    static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    private static final String OF_VAADIN = VaadinSession.class.getName() + ".";

    private final HttpSession session;

    public OpenSession(HttpSession session) {
        this.session = session;
    }

    public HttpSession session() {
        return session;
    }

    /** Empty when nobody is signed in, or no more. */
    public Optional<Authentication> authentication() {
        return attribute(CONTEXT, SecurityContext.class).map(SecurityContext::getAuthentication);
    }

    public Optional<SignedIn> person() {
        return principal(SignedIn.class);
    }

    /** Who is signed in, if by this way to sign in. */
    public <T> Optional<T> principal(Class<T> kind) {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** From the next request on they are this, unless the session was ended, also while this is said. */
    public void become(Authentication now) {
        quietly(() -> session.setAttribute(CONTEXT, new SecurityContextImpl(now)));
        if (isOver()) {
            quietly(() -> session.removeAttribute(CONTEXT));
        }
    }

    /** Has every tab loaded anew: what it shows may be too much by now. */
    public void reload() {
        reload(_ -> true);
    }

    /** The same for the tabs with such an address, which is relative and has its query. */
    void reload(Predicate<String> address) {
        inEveryTab(tab -> {
            if (address.test(tab.getActiveViewLocation().getPathWithQueryParameters())) {
                tab.getPage().reload();
            }
        });
    }

    /** Takes the person out of the session and leads every tab to the sign-in page; the caller invalidates it later. */
    void leave(Ending why) {
        set(OVER, true); // first, for whoever renews it meanwhile
        quietly(() -> session.removeAttribute(CONTEXT));
        inEveryTab(tab -> tab.getPage().setLocation("/sign-in?" + why.mark()));
    }

    boolean isOver() {
        return attribute(OVER, Boolean.class).isPresent();
    }

    void invalidate() {
        quietly(session::invalidate);
    }

    <T> Optional<T> attribute(String name, Class<T> kind) {
        try {
            return Optional.ofNullable(session.getAttribute(name))
                    .filter(kind::isInstance)
                    .map(kind::cast);
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    void set(String name, @Nullable Object value) {
        quietly(() -> session.setAttribute(name, value));
    }

    private void inEveryTab(Consumer<UI> deed) {
        for (var each : vaadinSessions()) {
            each.access(() -> each.getUIs().forEach(deed));
        }
    }

    private List<VaadinSession> vaadinSessions() {
        try {
            return Collections.list(session.getAttributeNames()).stream()
                    .filter(name -> name.startsWith(OF_VAADIN))
                    .flatMap(name -> attribute(name, VaadinSession.class).stream())
                    .toList();
        } catch (IllegalStateException ended) {
            return List.of();
        }
    }

    private static void quietly(Runnable deed) {
        try {
            deed.run();
        } catch (IllegalStateException ended) {
            // it is over: nothing is left to change
        }
    }
}
