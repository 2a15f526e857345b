package org.demarche.demo.account;

import org.demarche.core.access.SignIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Does things as one of the demo's people, by the same services and under the same rules as on screen. */
@Component
public class Acting {

    private final SignIn door;

    Acting(SignIn door) {
        this.door = door;
    }

    public void as(String login, Runnable deed) {
        var before = SecurityContextHolder.getContext();
        var user = door.known(login).orElseThrow();
        var principal = new DemoPrincipal(user.id(), login, user.roles());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            deed.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
