package org.demarche.core.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody may see less than before; for whoever still shows it to them. Published in the transaction that makes it so.
 *
 * @param people who
 * @param caseId the case that they see less of, or not at all; null when it is a whole campaign
 */
public record ReachNarrowed(Set<UserId> people, @Nullable CaseId caseId) {

    public ReachNarrowed {
        people = Set.copyOf(people);
    }
}
