package org.demarche.core.outreach;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Noted;
import org.demarche.core.access.Part;
import org.demarche.core.access.Scope;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to a case. Whatever is done with a case or with anything below it passes here first: the roles in the
 * campaign's team and the parts in the case go to the policy, and a case that is missing is answered like one out of reach.
 * Nothing is changed in a case of an archived campaign.
 */
@Component
@Transactional(readOnly = true, noRollbackFor = Refused.class)
public class CaseAccess {

    private final JdbcClient jdbc;
    private final OutreachCases cases;
    private final Access access;

    CaseAccess(JdbcClient jdbc, OutreachCases cases, Access access) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.access = access;
    }

    /**
     * @throws Refused not found, when it is missing or out of reach; not allowed, when it may be seen and the action is not
     *     for this person; archived, when the campaign is
     */
    public CaseKey require(CaseId id, Action action) {
        return guard(id).require(action);
    }

    /** What this person may do with the case; for buttons. Empty for a case that is missing or out of reach. */
    public Set<Action> allowed(CaseId id) {
        var guard = find(id);
        return guard == null ? Set.of() : guard.allowed();
    }

    /** The case itself, for the use cases of this feature. */
    OutreachCase load(CaseId id, Action action) {
        require(id, action);
        return cases.findById(id).orElseThrow(Refused::notFound);
    }

    /** @throws Refused stale, when somebody saved the case since it was read */
    OutreachCase load(CaseId id, Action action, int version) {
        var loaded = load(id, action);
        if (loaded.version() != version) {
            throw Refused.stale();
        }
        return loaded;
    }

    private Guard guard(CaseId id) {
        var guard = find(id);
        if (guard == null) {
            throw Refused.notFound();
        }
        return guard;
    }

    private @Nullable Guard find(CaseId id) {
        var rows = jdbc.sql("""
                        select c.campaign_id, c.restricted, a.part
                          from outreach_case c
                          left join case_assignment a on a.case_id = c.id and a.user_id = :user and a.until_at is null
                         where c.id = :id""")
                .param("id", id.value())
                .param("user", access.user().value())
                .query(Row.class)
                .list();
        return rows.isEmpty() ? null : guard(id, rows);
    }

    private Guard guard(CaseId id, List<Row> rows) {
        var parts = EnumSet.noneOf(Part.class);
        for (var row : rows) {
            if (row.part() != null) {
                parts.add(row.part());
            }
        }
        var first = rows.getFirst();
        var key = new CaseKey(id, first.campaignId(), first.restricted());
        var allowed = EnumSet.noneOf(Action.class);
        var scope = access.scope();
        for (var action : Action.values()) {
            if (scope.allows(action, key.campaign(), parts)) {
                allowed.add(action);
            }
        }
        return new Guard(key, allowed, scope);
    }

    private record Row(
            CampaignId campaignId,
            boolean restricted,
            @Nullable Part part) {}

    private record Guard(CaseKey key, Set<Action> allowed, Scope scope) {

        boolean allows(Action action) {
            return allowed.contains(action);
        }

        CaseKey require(Action action) {
            if (!allows(Action.READ)) {
                throw Refused.notFound();
            }
            if (!allows(action)) {
                throw scope.refusal(key.campaign());
            }
            if (key.restricted()) {
                Noted.restrictedRead("CASE", key.id(), key.id(), key.campaign());
            }
            return key;
        }
    }
}
