package org.demarche.ui.error;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.demarche.core.access.AuditNote;
import org.demarche.core.access.AuditNotes;
import org.demarche.core.access.NoteKind;
import org.demarche.core.base.Refused;

/**
 * Answers an address that leads nowhere, or to a page of another role, with status 404: Vaadin sends its page before it
 * knows the route. (Its setting {@code eager-server-load} would do the same, but leaves the rows of grids out.) Whether the
 * object of an address exists for this person is asked of the {@link AddressGate} of its place.
 */
@org.springframework.stereotype.Component
class RealStatus implements VaadinServiceInitListener {

    private final transient AccessAnnotationChecker access = new AccessAnnotationChecker();
    private final transient List<AddressGate> gates;

    private final transient AuditNotes notes;

    RealStatus(List<AddressGate> gates, AuditNotes notes) {
        this.gates = gates;
        this.notes = notes;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::setStatus);
    }

    private void setStatus(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        boolean open = target(request)
                .filter(view -> mayOpen(view, request))
                .filter(view -> exists(view, path(request).split("/")))
                .isPresent();
        if (!open) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A page of another role is a denial, as a service's refusal is; the gates of objects write their own. */
    private boolean mayOpen(Class<?> view, VaadinRequest request) {
        boolean may = access.hasAccess(view, request.getUserPrincipal(), request::isUserInRole);
        if (!may && request.getUserPrincipal() != null) {
            notes.note(AuditNote.of(NoteKind.DENIED).with("address", path(request)));
        }
        return may;
    }

    private boolean exists(Class<?> view, String[] path) {
        try {
            gates.stream()
                    .filter(gate -> path.length > 1 && takesAnObject(view, gate.place()))
                    .forEach(gate -> gate.require(path[1]));
            return true;
        } catch (Refused refused) {
            return refused.kind() != Refused.Kind.NOT_FOUND;
        }
    }

    /** {@code cases/:case} does, {@code cases/board} does not. */
    private static boolean takesAnObject(Class<?> view, String place) {
        return RouteConfiguration.forApplicationScope()
                .getTemplate(view.asSubclass(Component.class))
                .filter(template -> template.startsWith(place + "/:"))
                .isPresent();
    }

    private static Optional<Class<?>> target(VaadinRequest request) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(new Location(path(request)).getPath())
                .map(view -> (Class<?>) view);
    }

    private static String path(VaadinRequest request) {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.isEmpty() ? path : path.substring(1);
    }
}
