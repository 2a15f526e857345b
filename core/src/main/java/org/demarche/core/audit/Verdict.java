package org.demarche.core.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verification of the audit found.
 *
 * @param flaws the first of them; none when the audit is as it was written
 * @param sealed how many entries the chain covers
 * @param seals how many links it has
 * @param waiting how many entries no seal covers yet, so that nothing can be said of them
 * @param waitingSince the oldest of those; null when there are none
 * @param anchors how many anchors it was compared with; without any a cut end is not noticed
 */
public record Verdict(
        List<Flaw> flaws,
        long sealed,
        long seals,
        long waiting,
        @Nullable Instant waitingSince,
        int anchors) {

    public Verdict {
        flaws = List.copyOf(flaws);
    }

    public boolean intact() {
        return flaws.isEmpty();
    }
}
