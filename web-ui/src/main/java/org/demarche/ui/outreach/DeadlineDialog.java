package org.demarche.ui.outreach;

import java.util.Optional;
import java.util.function.Supplier;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.CaseDeadline;
import org.demarche.core.task.DayUnit;
import org.demarche.core.task.DeadlineRule;
import org.demarche.core.task.Governing;

/** Lets the day of something that is due follow a rule, or another rule. */
class DeadlineDialog extends DeedDialog {

    private static final int USUAL_DAYS = 10;

    /** What is proposed where no rule stands yet. */
    static final DeadlineRule USUAL = new DeadlineRule(AnchorKind.DAY, USUAL_DAYS, DayUnit.WORKING_DAYS, true);

    private final RuleFields rule;
    private final CaseDeadline due;
    private final DeadlineDeeds deeds;
    private boolean isRemoved;

    DeadlineDialog(CaseHead head, CaseDeadline due, String title, RuleFields rule, LogDesk desk, DeadlineDeeds deeds) {
        super(desk, words("outreach.deadline.title", title), words("outreach.deadline.do"));
        this.rule = rule;
        this.due = due;
        this.deeds = deeds;
        rule.compute(choice -> deeds.rules().preview(head.id(), due.object(), choice));
        var standing = due.rule();
        if (standing == null) {
            rule.show(USUAL, null, head.today());
        } else {
            show(standing);
        }
        stack(rule);
        rule.nameIn(fields());
        keep("deadline", due.id().toString());
        errorsAt("refused.deadline.day", rule.day());
        errorsAt("refused.deadline.days", rule.number());
    }

    /**
     * @param fresh the same as it is now
     * @param done after a rule was set
     * @param removed after it was removed
     */
    DeadlineDialog saving(Supplier<CaseDeadline> fresh, LogDesk desk, Runnable done, Runnable removed) {
        var standing = due.rule();
        if (standing == null) {
            onPrimary(() -> deeds.rules().set(due.object(), rule.value()), done);
            return this;
        }
        versioned(standing.version(), () -> {
            var now = Optional.ofNullable(fresh.get().rule()).orElseThrow(Refused::notFound);
            show(now);
            return desk.form().latest(now.version(), now.lastChange());
        });
        also(getTranslation("outreach.deadline.remove"), () -> {
            deeds.rules().remove(standing.id(), version());
            isRemoved = true;
        });
        onPrimary(() -> deeds.rules().change(standing.id(), version(), rule.value()), () -> (isRemoved ? removed : done)
                .run());
        return this;
    }

    private void show(Governing standing) {
        rule.show(
                standing.rule(),
                standing.anchorId(),
                standing.computation().lines().getFirst().first());
    }
}
