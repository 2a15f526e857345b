package org.demarche.core;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignIn;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.UserId;
import org.demarche.core.text.Languages;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The people of a test: registers them and lets them be the one who is signed in. */
@Component
public class Cast {

    private final SignIn signIn;

    Cast(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Somebody with an account, who is signed in from here on. */
    public UserId enter(String name, Role... roles) {
        var user = signIn.admit(new NewUser(
                        name.toLowerCase(),
                        name,
                        name.toLowerCase() + "@demarche.example",
                        ZoneId.of("Europe/Kyiv"),
                        Languages.ENGLISH,
                        Set.of(roles)))
                .orElseThrow();
        become(user.id(), roles);
        return user.id();
    }

    /** From here on somebody else is signed in. */
    public void become(UserId user, Role... roles) {
        var authorities = Arrays.stream(roles).map(Role::authority).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new Player(user, Instant.MAX), null, authorities));
    }

    public void leave() {
        SecurityContextHolder.clearContext();
    }

    /** Whoever is signed in has last proved at this moment who they are. */
    public void provedAt(Instant moment) {
        var now = SecurityContextHolder.getContext().getAuthentication();
        var player = new Player(((SignedIn) now.getPrincipal()).userId(), moment);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(player, null, List.copyOf(now.getAuthorities())));
    }

    private record Player(UserId userId, Instant authenticatedAt) implements SignedIn {}
}
