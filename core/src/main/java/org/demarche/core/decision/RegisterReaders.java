package org.demarche.core.decision;

import org.demarche.core.access.Access;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;
import org.springframework.stereotype.Component;

/**
 * Who reads which acts. The register is for everybody with a team, and for administrators; an act that is the fruit of a
 * case is for those who see the case's campaign.
 */
@Component
class RegisterReaders {

    private final Access access;

    RegisterReaders(Access access) {
        this.access = access;
    }

    /** Conditions on {@code recognition r}, in the register. */
    SqlWhere visible(Scope scope) {
        return readable(scope).and("r.archived_at is null");
    }

    /** Conditions on {@code recognition r}, in the register or archived. */
    SqlWhere readable(Scope scope) {
        return new SqlWhere()
                .andIf(!mayRead(scope), "false")
                .and("(r.campaign_id is null or r.campaign_id = any(:campaigns))")
                .with("campaigns", Sql.ids(scope.campaigns()));
    }

    private boolean mayRead(Scope scope) {
        return !scope.campaigns().isEmpty() || access.may(Right.ADMINISTER);
    }
}
