package org.demarche.core.access;

/** Implemented by the principal of every way to sign in. */
public interface SignedIn {

    UserId userId();
}
