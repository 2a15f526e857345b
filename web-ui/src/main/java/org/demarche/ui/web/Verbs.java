package org.demarche.ui.web;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** The methods that we have a use for. What a page does is posted: Vaadin itself would take it by any method. */
class Verbs extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());
    private static final String ALL = "GET, HEAD, POST";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse answer, FilterChain onward)
            throws ServletException, IOException {
        boolean reads = READING.contains(request.getMethod());
        boolean posts = HttpMethod.POST.matches(request.getMethod());
        if (posts || reads && !isDeed(request)) {
            onward.doFilter(request, answer);
        } else {
            answer.setHeader(HttpHeaders.ALLOW, reads ? HttpMethod.POST.name() : ALL);
            answer.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
        }
    }

    private static boolean isDeed(HttpServletRequest request) {
        return ApplicationConstants.REQUEST_TYPE_UIDL.equals(
                request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }
}
