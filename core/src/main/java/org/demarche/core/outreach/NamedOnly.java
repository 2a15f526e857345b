package org.demarche.core.outreach;

import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In a restricted case, work goes to those it names. For features that have asked {@link CaseAccess} already. */
@Component
@Transactional(readOnly = true)
@Needs(Right.WORK_ON_CASES)
public class NamedOnly {

    private final JdbcClient jdbc;

    NamedOnly(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refused when the case is restricted and does not name them */
    public void require(CaseKey key, UserId user) {
        boolean hidden = key.restricted()
                && jdbc.sql("""
                        select not exists (select from restriction r
                                             join restriction_person p on p.restriction_id = r.id and p.user_id = :user
                                            where r.object_id = :case and r.lifted_at is null and r.ended_at is null)""")
                        .param("user", user.value())
                        .param("case", key.id().value())
                        .query(Boolean.class)
                        .single();
        if (hidden) {
            throw new Refused("refused.case.assign.not-named");
        }
    }
}
