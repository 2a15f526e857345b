package org.demarche.demo.account;

import java.time.Clock;
import org.demarche.core.access.SignIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Does things as one of the demo's people, by the same services and under the same rules as on screen. */
@Component
public class Acting {

    private final SignIn door;
    private final Clock clock;

    Acting(SignIn door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    public void as(String login, Runnable deed) {
        var before = SecurityContextHolder.getContext();
        var user = door.known(login).orElseThrow();
        var principal = new DemoPrincipal(user.id(), login, user.roles(), clock.instant());
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
