package org.demarche.ui.outreach;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.demarche.core.access.Action;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.AssignmentRow;
import org.demarche.core.outreach.CaseAskRow;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.Deed;
import org.demarche.core.outreach.InitiativeRow;
import org.demarche.core.outreach.Outcome;
import org.demarche.core.outreach.Priority;
import org.demarche.core.outreach.Standing;
import org.demarche.ui.part.Toast;

/** What can be done on the page of one case: opens the dialogs, says what was done, offers the undo. */
class CaseActions {

    private final CaseHead head;
    private final CaseReads reads;
    private final CaseDeeds deeds;
    private final LogDesk desk;
    private final Runnable changed;

    CaseActions(CaseHead head, CaseReads reads, CaseDeeds deeds, LogDesk desk, Runnable changed) {
        this.head = head;
        this.reads = reads;
        this.deeds = deeds;
        this.desk = desk;
        this.changed = changed;
    }

    /** @param allowed what this person may do here */
    Restricting restricting(Set<Action> allowed) {
        return new Restricting(head, deeds.restrictions(), desk, allowed, changed);
    }

    LetterActions letters() {
        return new LetterActions(head, reads, deeds, desk, changed);
    }

    DeadlineActions deadlines() {
        return new DeadlineActions(head, reads, deeds, desk, changed);
    }

    DeadlineWhy whyDue(ComputationWords words, boolean mayEdit) {
        return new DeadlineWhy(head, words, deadlines(), deeds.deadlines(), desk, mayEdit);
    }

    void moveStage() {
        var stages = reads.page().stages(head.id());
        opened(new MoveStageDialog(head, stages, desk, deeds.stages(), () -> done("outreach.move.done")));
    }

    void recordOutcome() {
        opened(new OutcomeDialog(head, desk, deeds.stages(), () -> done("outreach.outcome.done")));
    }

    /** The case ends with the term of its house. */
    void lapse() {
        opened(new LapseDialog(head, desk, deeds.lapses(), () -> done("outreach.lapse.done")));
    }

    /** It goes on in the next. */
    void takeUp() {
        var stages = reads.page().stages(head.id());
        opened(new TakeUpDialog(head, stages, desk, deeds.lapses(), () -> done("outreach.take-up.done")));
    }

    void assign() {
        var team = deeds.team().workers(head.campaignId());
        new AssignDialog(head, team, desk, deeds.assignments(), () -> done("outreach.assign.done")).begin();
    }

    void planNext() {
        deeds.nextSteps().ask(head, () -> done("outreach.next.done"));
    }

    /** One step closes: what is the next one? */
    void completeNext() {
        var deed = seen(() -> deeds.nextActions().complete(head.id(), head.version()));
        changed.run();
        deeds.nextSteps().ask(now(), () -> done("outreach.next.done"));
        Toast.show(text("outreach.next.completed"), () -> undo(deed));
    }

    /** @param told what is said of it */
    void snoozeNext(LocalDate until, String told) {
        var deed = seen(() -> deeds.nextActions().snooze(head.id(), head.version(), until));
        changed.run();
        Toast.show(told, () -> undo(deed));
    }

    void prioritise(Priority priority) {
        seen(() -> {
            deeds.stages().prioritise(head.id(), head.version(), priority);
            return priority;
        });
        done("outreach.priority.done");
    }

    /** The act that the case has led to; when it grants the principal ask, the outcome is next. */
    void recordAct() {
        deeds.acts().open(head.id(), head.campaignId(), head.institutionId(), () -> {
            done("outreach.act.done");
            if (isGranted() && head.outcome() != Outcome.RECOGNISED) {
                recordRecognition();
            }
        });
    }

    void stand(CaseAskRow ask) {
        new StandingDialog(head.id(), ask, desk, deeds.asks(), () -> done("outreach.ask.done")).begin();
    }

    void startInitiative() {
        new InitiativeDialog(head.id(), desk, deeds.initiatives(), () -> done("outreach.initiative.started")).begin();
    }

    void endInitiative(InitiativeRow initiative) {
        new InitiativeEndDialog(initiative, desk, deeds.initiatives(), () -> done("outreach.initiative.over")).begin();
    }

    void release(AssignmentRow assignment) {
        deeds.assignments().release(head.id(), assignment.part(), assignment.userId());
        done("outreach.team.released");
    }

    private boolean isGranted() {
        return reads.cards().asks(head.id(), language()).stream()
                .anyMatch(ask -> ask.principal() && ask.standing() == Standing.GRANTED);
    }

    private void recordRecognition() {
        var now = now();
        var dialog = new OutcomeDialog(now, desk, deeds.stages(), () -> done("outreach.outcome.done"));
        dialog.about(now, this::now).begin();
        dialog.choose(Outcome.RECOGNISED);
    }

    /** A deed without a form: when somebody was faster, the page shows what is there now, and nothing else happens. */
    private <T> T seen(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (Refused refused) {
            changed.run();
            throw refused.kind() == Refused.Kind.STALE ? new Refused("refused.case.seen-stale") : refused;
        }
    }

    /** Each of these changes the case itself, in the version that this page shows. */
    private void opened(DeedDialog dialog) {
        dialog.about(head, this::now).begin();
    }

    private CaseHead now() {
        return reads.page().head(head.id(), language());
    }

    private void undo(Deed deed) {
        deeds.nextActions().undo(head.id(), deed);
        changed.run();
    }

    private void done(String key) {
        changed.run();
        Toast.show(text(key));
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
