package org.demarche.core.playbook;

import java.util.Optional;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseKey;
import org.springframework.stereotype.Component;

/** Brings into a case what comes every year, when the day of this year is over: the step of the next one. */
@Component
class StepsOfTheYear {

    private final AgainLedger again;
    private final FollowedPlaybooks followed;
    private final CaseHistory history;
    private final CaseSteps steps;

    StepsOfTheYear(AgainLedger again, FollowedPlaybooks followed, CaseHistory history, CaseSteps steps) {
        this.again = again;
        this.followed = followed;
        this.history = history;
        this.steps = steps;
    }

    /** What another node brings at this moment, it leaves to that one. */
    void bring(CaseId id) {
        var pass = steps.begin();
        for (var line : again.take(id)) {
            nextOf(line).ifPresent(next -> bring(pass, line.key(), next, line));
            again.asked(line);
        }
    }

    private void bring(Pass pass, CaseKey key, Next next, CaseStep line) {
        steps.bring(pass, key, next.playbook(), next.step(), line.sameOccasion());
    }

    /** Empty where the playbook that the case follows has it no more, or what it was for is over. */
    private Optional<Next> nextOf(CaseStep line) {
        return followed.followed(line.key()).filter(_ -> isSensible(line)).flatMap(playbook -> playbook.step(
                        line.stepId())
                .filter(PlaybookStep::comesEveryYear)
                .map(step -> new Next(playbook, step)));
    }

    private boolean isSensible(CaseStep line) {
        return switch (line.until()) {
            case STAGE_LEFT -> !history.hasLeft(line.caseId(), line.occasionId());
            case ANSWERED -> !history.isAnswered(line.caseId(), line.occasionOn());
            case CASE_CLOSED, DONE -> true;
        };
    }

    private record Next(Playbook playbook, PlaybookStep step) {}
}
