package org.demarche.core.outreach;

import java.time.LocalDate;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a response answer a dispatch. For features that have asked {@link CaseAccess} already. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@Needs(Right.WORK_ON_CASES)
public class Answers {

    private final Dispatches dispatches;
    private final JdbcClient jdbc;

    Answers(Dispatches dispatches, JdbcClient jdbc) {
        this.dispatches = dispatches;
        this.jdbc = jdbc;
    }

    /** @throws Refused not found, when the dispatch is not of this case */
    public void to(CaseKey key, DispatchId id, LocalDate on) {
        var answered = load(key, id);
        answered.answer(on);
        dispatches.save(answered);
    }

    /** One of its answers was withdrawn: the first of those that are left counts, and without any it waits again. */
    public void reopen(CaseKey key, DispatchId id) {
        var waiting = load(key, id);
        waiting.answeredOnly(jdbc.sql("""
                        select min(received_on) as value
                          from response
                         where answers_id = :id
                           and withdrawn_at is null""")
                .param("id", id.value())
                .query((row, _) -> row.getObject("value", LocalDate.class))
                .list()
                .getFirst());
        dispatches.save(waiting);
    }

    private Dispatch load(CaseKey key, DispatchId id) {
        return dispatches
                .findById(id)
                .filter(dispatch -> dispatch.caseId().equals(key.id()))
                .orElseThrow(Refused::notFound);
    }
}
