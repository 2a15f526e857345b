package org.demarche.core.outreach;

import java.time.Clock;
import java.util.Optional;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes a part in a case on where no person does: when a hand-over begins, or touches what its coordinator cannot see. Who
 * may have it is the matter of who calls, which is a work of the product; the database lets nobody else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Succession {

    private final OutreachCases cases;
    private final Assignees assignees;
    private final AssignmentNews news;
    private final Clock clock;

    Succession(OutreachCases cases, Assignees assignees, AssignmentNews news, Clock clock) {
        this.cases = cases;
        this.assignees = assignees;
        this.news = news;
        this.clock = clock;
    }

    /**
     * @param by who wanted it; stands as the one who assigned
     * @return whether there was something to pass: not when the one has it no more, or the other has it already
     */
    public boolean pass(CaseId id, Part part, UserId from, UserId to, UserId by, String note) {
        Optional<OutreachCase> found = cases.findById(id).filter(each -> each.has(part, from));
        found.ifPresent(passed -> pass(passed, part, from, to, by, note));
        return found.isPresent();
    }

    private void pass(OutreachCase passed, Part part, UserId from, UserId to, UserId by, String note) {
        var now = clock.instant();
        if (!passed.has(part, to)) {
            passed.assign(part, to, note, by, now);
        }
        if (passed.has(part, from)) {
            passed.release(part, from, now); // a case has one owner and one coordinator, but many helpers
        }
        cases.save(passed);
        news.given(passed.key(), new Handover(passed.id(), part, to, from), assignees.nameOf(to), note, now);
    }
}
