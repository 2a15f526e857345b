package org.demarche.ui;

import java.security.Principal;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.UserId;

/** Somebody who signed in for a test. */
record TestPrincipal(UserId userId) implements SignedIn, Principal {

    @Override
    public String getName() {
        return userId.toString();
    }
}
