package org.demarche.core.correspondence;

import org.demarche.core.outreach.CaseKey;

/** A response was a mistake. Told in the transaction that takes it back. */
public record ResponseWithdrawn(CaseKey key, ResponseId response) {}
