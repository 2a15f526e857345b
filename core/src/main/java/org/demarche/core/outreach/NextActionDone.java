package org.demarche.core.outreach;

import java.util.UUID;

/**
 * The next action of a case is done, or that was taken back. Told in the transaction that does it.
 *
 * @param deed the same for both
 * @param text the words of the next action
 * @param done false when it is open again
 */
public record NextActionDone(CaseKey key, UUID deed, String text, boolean done) {}
