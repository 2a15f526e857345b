package org.demarche.core.relief;

import java.util.Optional;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.Succession;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskSuccession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who gets what when no person says so, and the passing itself. */
@Component
class Heirs {

    private final Charges charges;
    private final Succession cases;
    private final TaskSuccession tasks;

    Heirs(Charges charges, Succession cases, TaskSuccession tasks) {
        this.charges = charges;
        this.cases = cases;
        this.tasks = tasks;
    }

    /** Whether it does not exist for this person. */
    boolean isHidden(Charge charge, UserId from) {
        return charge.restricted() && charge.caseId() != null && !charges.isNamed(charge.caseId(), from);
    }

    /** Whoever was planned; where nobody was, or may not have it by now, who made the plan. */
    Optional<UserId> planned(Charge charge, @Nullable UserId planned, UserId madeBy) {
        return Optional.ofNullable(planned)
                .filter(user -> charges.mayHave(charge, user))
                .or(() -> Optional.of(madeBy).filter(user -> charges.mayHave(charge, user)));
    }

    Optional<UserId> amongTheNamed(Charge charge) {
        return charges.receivers(charge).stream().findFirst();
    }

    /** @return whether it was still theirs */
    boolean pass(Charge charge, UserId to, UserId by, String note) {
        return charge.kind()
                .part()
                .map(part -> cases.pass(new CaseId(charge.objectId()), part, charge.holder(), to, by, note))
                .orElseGet(() -> tasks.pass(new TaskId(charge.objectId()), charge.holder(), to));
    }
}
