package org.demarche.core.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who the organisation lets in, as its identity provider says; also those who have never signed in. Answers from what it
 * was told last and never waits for a network.
 */
public interface Directory {

    /** Everybody with at least one of our roles whose account is on; by name. Empty as long as nothing is known. */
    List<NewUser> people();

    /** Since when the identity provider has not answered; empty when it did the last time it was asked. */
    Optional<Instant> awaySince();
}
