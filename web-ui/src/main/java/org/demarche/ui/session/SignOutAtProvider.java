package org.demarche.ui.session;

/** Ends a session at the identity provider as well, so that nobody comes back by it without signing in. */
public interface SignOutAtProvider {

    /** Does its best: when the identity provider is away, the session here ends all the same. */
    void signOut(OpenSession session);
}
