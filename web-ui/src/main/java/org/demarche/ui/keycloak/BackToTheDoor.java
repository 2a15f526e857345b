package org.demarche.ui.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.demarche.ui.session.DoorNotes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Nobody was let in: the sign-in page says why. */
class BackToTheDoor implements AuthenticationFailureHandler {

    /** None of our roles, or an account that is switched off here. */
    static final String NO_ROLE = "no-role";
    /** The provider tells no address, or none that is one. */
    static final String NO_ADDRESS = "no-address";
    /** Asked to confirm that it is them, somebody else signed in. */
    static final String SOMEBODY_ELSE = "somebody-else";

    private static final Logger LOG = LoggerFactory.getLogger(BackToTheDoor.class);
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,60}");
    private static final String UNNAMED = "unnamed";

    private final String otherwise;
    private final DoorNotes notes;

    /** @param otherwise what the page says of any other reason */
    BackToTheDoor(String otherwise, DoorNotes notes) {
        this.otherwise = otherwise;
        this.notes = notes;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var reason = reason(refused);
        notes.refused(null, reason);
        if (reason.equals(SOMEBODY_ELSE)) {
            request.getSession().invalidate();
        }
        if (reason.equals(otherwise)) {
            LOG.warn("A sign-in failed: {}", sayable(code(refused)));
        }
        response.sendRedirect(request.getContextPath() + "/sign-in?" + reason);
    }

    private String reason(AuthenticationException refused) {
        var code = code(refused);
        return switch (code) {
            case NO_ROLE, NO_ADDRESS, SOMEBODY_ELSE -> code;
            default -> otherwise;
        };
    }

    private static String code(AuthenticationException refused) {
        return refused instanceof OAuth2AuthenticationException e ? e.getError().getErrorCode() : "";
    }

    /** Code and description may come from the address that the browser asked for, and so from anybody. */
    private static String sayable(String code) {
        return CODE.matcher(code).matches() ? code : UNNAMED;
    }
}
