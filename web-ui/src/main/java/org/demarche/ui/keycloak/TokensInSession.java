package org.demarche.ui.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/**
 * Keeps the tokens of somebody in their session and nowhere else. Spring's own store keeps them by name, so that signing out
 * in one browser would end the other.
 */
class TokensInSession implements OAuth2AuthorizedClientRepository {

    private static final String TOKENS = TokensInSession.class.getName();

    static Optional<OAuth2AuthorizedClient> of(HttpSession session) {
        try {
            return Optional.ofNullable((OAuth2AuthorizedClient) session.getAttribute(TOKENS));
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    static void keep(HttpSession session, OAuth2AuthorizedClient tokens) {
        session.setAttribute(TOKENS, tokens);
    }

    @Override
    @SuppressWarnings("unchecked") // the interface promises what its caller asked for
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (T) of(session).orElse(null);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient tokens,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(request.getSession(), tokens);
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(TOKENS);
        }
    }
}
