package org.demarche.ui.outreach;

import com.vaadin.flow.component.UI;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.task.CaseDeadline;
import org.demarche.core.task.Governing;
import org.demarche.ui.part.Toast;

/** What can be done about the days to keep in a case: opens the dialogs and says what was done. */
class DeadlineActions {

    private final CaseHead head;
    private final CaseReads reads;
    private final CaseDeeds deeds;
    private final LogDesk desk;
    private final Runnable changed;

    DeadlineActions(CaseHead head, CaseReads reads, CaseDeeds deeds, LogDesk desk, Runnable changed) {
        this.head = head;
        this.reads = reads;
        this.deeds = deeds;
        this.desk = desk;
        this.changed = changed;
    }

    void add(ComputationWords words) {
        var team = deeds.team().workers(head.campaignId());
        new AddDeadlineDialog(head, team, fields(words), desk, deeds.deadlines(), () -> done("outreach.deadline.added"))
                .begin();
    }

    void rule(CaseDeadline due, String title, ComputationWords words) {
        new DeadlineDialog(head, due, title, fields(words), desk, deeds.deadlines())
                .saving(
                        () -> now(due),
                        desk,
                        () -> done("outreach.deadline.done"),
                        () -> done("outreach.deadline.removed"))
                .begin();
    }

    void pause(String title, Governing rule) {
        new PauseDialog(title, rule, desk, deeds.deadlines().time(), () -> done("outreach.deadline.paused")).begin();
    }

    /** When somebody was faster, the page shows what is there now, and nothing else happens. */
    void resume(Governing rule) {
        try {
            deeds.deadlines().time().resume(rule.id(), rule.version());
        } catch (Refused refused) {
            changed.run();
            throw refused.kind() == Refused.Kind.STALE ? new Refused("refused.case.seen-stale") : refused;
        }
        done("outreach.deadline.resumed");
    }

    void moreTime(CaseDeadline due, String title, Governing rule) {
        new MoreTimeDialog(title, due, rule, desk, deeds.deadlines().time(), () -> done("outreach.deadline.extended"))
                .begin();
    }

    private RuleFields fields(ComputationWords words) {
        var days = deeds.deadlines().campaignDays().of(head.campaignId());
        return new RuleFields(words, days, head.today());
    }

    private CaseDeadline now(CaseDeadline seen) {
        return reads.deadlines().of(head.id()).stream()
                .filter(each -> each.object().equals(seen.object()))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private void done(String key) {
        changed.run();
        Toast.show(UI.getCurrent().getTranslation(key));
    }
}
