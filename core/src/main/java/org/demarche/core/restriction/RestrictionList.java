package org.demarche.core.restriction;

import java.util.List;
import java.util.Set;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.outreach.CaseAccess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is restricted in a case, as far as the reader is named. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class RestrictionList {

    private final Restrictions restrictions;
    private final RestrictionRules rules;
    private final CaseAccess cases;
    private final Access access;

    RestrictionList(Restrictions restrictions, RestrictionRules rules, CaseAccess cases, Access access) {
        this.restrictions = restrictions;
        this.rules = rules;
        this.cases = cases;
        this.access = access;
    }

    /** Those that stand, the first one first. */
    public List<RestrictionRow> of(CaseId id) {
        var key = cases.require(id, Action.READ);
        var rows = restrictions.below(id);
        if (rows.isEmpty()) {
            return List.of();
        }
        var allowed = cases.allowed(id);
        boolean mayChange = allowed.contains(Action.EDIT);
        boolean mayLift = mayChange
                && !restrictions
                        .lifters(key, Set.of(access.user()), rules.today())
                        .isEmpty();
        return rows.stream()
                .map(row -> new RestrictionRow(
                        row.standing().id(),
                        row.standing().object(),
                        row.standing().untilOn(),
                        row.reason(),
                        row.setBy(),
                        row.setAt(),
                        row.people(),
                        mayChange,
                        mayLift))
                .toList();
    }

    /** Whom a restriction in the case could name: the team of today; of a restricted case, the named. */
    public List<NamedPerson> candidates(RestrictedObject object) {
        var key = cases.require(object.caseId(), Action.READ);
        var team = restrictions.team(key, rules.today());
        if (object.isCase() || !key.restricted()) {
            return team;
        }
        var named = restrictions
                .of(key.id().value())
                .map(Restrictions.Standing::id)
                .map(restrictions::named)
                .orElse(Set.of());
        return team.stream().filter(each -> named.contains(each.id())).toList();
    }
}
