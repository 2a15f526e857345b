package org.demarche.core.access;

import java.time.Instant;

/** Implemented by the principal of every way to sign in. */
public interface SignedIn {

    UserId userId();

    /** When they last proved who they are; a session that only goes on does not count. */
    Instant authenticatedAt();
}
