package org.demarche.core.outreach;

import java.time.LocalDate;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the day of the last contact on the case's row, where lists sort by it. It is told to the whole team, so a contact
 * that is restricted to some does not count. Leaves the version of the case alone: who logs a call is in nobody's way. For features that have asked {@link CaseAccess} already.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@Needs(Right.WORK_ON_CASES)
public class LastContact {

    private final JdbcClient jdbc;

    LastContact(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** There was a contact on that day. */
    public void was(CaseKey key, LocalDate day) {
        jdbc.sql("update outreach_case set last_contact_on = greatest(last_contact_on, :day) where id = :case")
                .param("day", day)
                .param("case", key.id().value())
                .update();
    }

    /** A contact was withdrawn: the day comes from what is left, and is known to all. */
    void recount(CaseKey key) {
        jdbc.sql("update outreach_case set last_contact_on = last_contact(id) where id = :case")
                .param("case", key.id().value())
                .update();
    }
}
