package org.demarche.ui;

import java.security.Principal;
import java.time.Instant;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.UserId;

/** Somebody who signed in for a test. */
public record TestPrincipal(UserId userId, Instant authenticatedAt) implements SignedIn, Principal {

    /** Has just proved who they are, whatever a clock says. */
    TestPrincipal(UserId userId) {
        this(userId, Instant.MAX);
    }

    @Override
    public String getName() {
        return userId.toString();
    }
}
