package org.demarche.core.restriction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can be named, and who must be. */
@Component
class RestrictionRules {

    private final Restrictions restrictions;
    private final Clock clock;

    RestrictionRules(Restrictions restrictions, Clock clock) {
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /**
     * @param people everybody that the restriction would name
     * @throws Refused when one of them may not, when somebody must be among them who is not, or when none of them could lift it
     */
    void requireNames(RestrictedObject object, CaseKey key, Set<UserId> people) {
        requireInTeam(key, people);
        if (object.isCase()) {
            restrictions.holders(key.id()).stream()
                    .filter(holder -> !people.contains(holder))
                    .findFirst()
                    .ifPresent(holder -> {
                        throw new Refused("refused.restriction.holder", restrictions.nameOf(holder));
                    });
        } else if (key.restricted()) {
            requireNamedOnCase(key, people);
        }
        if (restrictions.lifters(key, people, today()).isEmpty()) {
            throw new Refused("refused.restriction.nobody-lifts");
        }
    }

    /** @param before the last day so far; null when it had none */
    void requireLonger(@Nullable LocalDate before, @Nullable LocalDate until) {
        if (until == null) {
            return;
        }
        Dates.due(until, today());
        if (before == null || !until.isAfter(before)) {
            throw new Refused("refused.restriction.shorter");
        }
    }

    @Nullable
    LocalDate requireUntil(@Nullable LocalDate until) {
        return until == null ? null : Dates.due(until, today());
    }

    /** Everybody in the team but these. */
    Set<UserId> others(CaseKey key, Set<UserId> people) {
        var others = team(key);
        others.removeAll(people);
        return others;
    }

    private void requireInTeam(CaseKey key, Set<UserId> people) {
        if (!team(key).containsAll(people)) {
            throw new Refused("refused.restriction.not-in-team");
        }
    }

    private Set<UserId> team(CaseKey key) {
        return restrictions.team(key, today()).stream()
                .map(NamedPerson::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void requireNamedOnCase(CaseKey key, Set<UserId> people) {
        var onCase = restrictions
                .of(key.id().value())
                .map(Restrictions.Standing::id)
                .map(restrictions::named)
                .orElse(people);
        if (!onCase.containsAll(people)) {
            throw new Refused("refused.restriction.not-on-case");
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
