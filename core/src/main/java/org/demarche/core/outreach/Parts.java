package org.demarche.core.outreach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.core.access.Part;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;

/** Who has which part in a case: one owner, one coordinator, any number of helpers, and everybody who had one before. */
record Parts(Set<Assignment> all) {

    List<Assignment> held() {
        return all.stream().filter(Assignment::holds).toList();
    }

    Optional<UserId> holder(Part part) {
        return held().stream()
                .filter(assignment -> assignment.part() == part)
                .map(Assignment::userId)
                .findFirst();
    }

    /** @return who had the part and hands it over; null when nobody, or when it is not handed over but shared */
    @Nullable
    UserId give(Assignment assignment, Instant now) {
        var part = assignment.part();
        if (has(part, assignment.userId())) {
            throw new Refused("refused.case.assign.same");
        }
        var before = part == Part.HELPER ? null : holder(part).orElse(null);
        if (before != null) {
            end(part, before, now);
        }
        all.add(assignment);
        return before;
    }

    void end(Part part, UserId user, Instant now) {
        var ending = find(part, user).orElseThrow(() -> new Refused("refused.case.assign.not-assigned"));
        all.remove(ending);
        all.add(ending.ended(now));
    }

    boolean has(Part part, UserId user) {
        return find(part, user).isPresent();
    }

    private Optional<Assignment> find(Part part, UserId user) {
        return held().stream()
                .filter(assignment ->
                        assignment.part() == part && assignment.userId().equals(user))
                .findFirst();
    }
}
