package org.demarche.core.outreach;

import java.util.UUID;

/** A move was taken back, as if the case had never stood there. Told in the transaction that does it. */
public record StageMoveUndone(CaseKey key, UUID move) {}
