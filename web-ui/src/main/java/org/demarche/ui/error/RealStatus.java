package org.demarche.ui.error;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Answers an address that leads nowhere, or to a page of another role, with status 404: Vaadin sends its page before it
 * knows the route. (Its setting {@code eager-server-load} would do the same, but leaves the rows of grids out.) Whether an
 * object exists is asked later, by its page.
 */
@Component
class RealStatus implements VaadinServiceInitListener {

    private final transient AccessAnnotationChecker access = new AccessAnnotationChecker();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::setStatus);
    }

    private void setStatus(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        boolean open = target(request)
                .filter(view -> access.hasAccess(view, request.getUserPrincipal(), request::isUserInRole))
                .isPresent();
        if (!open) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<Class<?>> target(VaadinRequest request) {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return RouteConfiguration.forApplicationScope()
                .getRoute(new Location(path.substring(path.isEmpty() ? 0 : 1)).getPath())
                .map(view -> (Class<?>) view);
    }
}
