package org.demarche.core.outreach;

import java.time.Clock;
import java.time.ZoneId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the time at the institution of a case. For features that have asked {@link CaseAccess} already. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class CaseTimes {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseTimes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public CaseTime at(CaseKey key) {
        return at(key.id());
    }

    CaseTime at(CaseId id) {
        var zone = jdbc.sql("""
                        select i.zone
                          from outreach_case c
                          join institution i on i.id = c.institution_id
                         where c.id = :id""").param("id", id.value()).query(String.class).single();
        return new CaseTime(ZoneId.of(zone), clock.instant());
    }
}
