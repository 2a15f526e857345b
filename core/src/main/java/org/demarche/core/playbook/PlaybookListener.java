package org.demarche.core.playbook;

import java.util.UUID;
import org.demarche.core.correspondence.Classification;
import org.demarche.core.correspondence.ResponseFiled;
import org.demarche.core.correspondence.ResponseWithdrawn;
import org.demarche.core.outreach.CaseDaysChanged;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.NextActionDone;
import org.demarche.core.outreach.StageEntered;
import org.demarche.core.outreach.StageMoveUndone;
import org.demarche.core.task.TaskTurned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings and withdraws steps when something happens in a case, in the transaction in which it does. */
@Component
class PlaybookListener {

    private final FollowedPlaybooks followed;
    private final CaseSteps steps;
    private final StepSequences sequences;
    private final StepLedger ledger;
    private final CaseHistory history;
    private final AgainLedger again;

    PlaybookListener(
            FollowedPlaybooks followed,
            CaseSteps steps,
            StepSequences sequences,
            StepLedger ledger,
            CaseHistory history,
            AgainLedger again) {
        this.followed = followed;
        this.steps = steps;
        this.sequences = sequences;
        this.ledger = ledger;
        this.history = history;
        this.again = again;
    }

    @EventListener
    void on(StageEntered entered) {
        var pass = steps.begin();
        var key = entered.key();
        var from = entered.from();
        if (from != null) {
            steps.withdraw(pass, key, entered.move(), step -> step.endsWithStage(from));
        }
        if (history.isAnswered(key.id())) {
            steps.withdraw(pass, key, entered.move(), step -> step.until() == Until.ANSWERED);
        }
        if (ledger.isClosed(key.id())) {
            steps.withdraw(pass, key, entered.move(), step -> step.until().isOverWhenCaseIsClosed());
        }
        var happening = new Happening(entered.stage().value(), entered.on(), entered.move());
        bring(pass, key, Occasion.entering(entered.stage()), happening);
        steps.tryAgain(pass, key.id());
    }

    @EventListener
    void on(StageMoveUndone undone) {
        takeBack(undone.key(), undone.move());
    }

    @EventListener
    void on(ResponseFiled filed) {
        var pass = steps.begin();
        var response = filed.response().value();
        if (filed.classification() != Classification.AUTOMATIC) {
            steps.withdraw(pass, filed.key(), response, step -> step.until() == Until.ANSWERED);
        }
        bring(
                pass,
                filed.key(),
                Occasion.answer(filed.classification()),
                new Happening(response, filed.on(), response));
    }

    @EventListener
    void on(ResponseWithdrawn withdrawn) {
        takeBack(withdrawn.key(), withdrawn.response().value());
    }

    @EventListener
    void on(CaseDaysChanged changed) {
        steps.tryAgain(steps.begin(), changed.caseId());
    }

    @EventListener
    void on(TaskTurned turned) {
        switch (turned.status()) {
            case DONE ->
                ledger.ofTask(turned.task())
                        .ifPresent(step -> sequences.goOn(step, turned.task().value()));
            case OPEN -> takeBack(turned.key(), turned.task().value());
            case CANCELLED -> {
                // whoever cancels a step ends its sequence
            }
        }
    }

    @EventListener
    void on(NextActionDone turned) {
        var before = turned.done() ? StepState.TAKEN : StepState.DONE;
        ledger.asNextAction(turned.key().id(), before, turned.text()).ifPresent(step -> {
            ledger.turn(step, turned.done() ? StepState.DONE : StepState.TAKEN);
            if (turned.done()) {
                sequences.goOn(step, turned.deed());
            } else {
                takeBack(turned.key(), turned.deed());
            }
        });
    }

    private void bring(Pass pass, CaseKey key, Occasion occasion, Happening happening) {
        followed.of(key).ifPresent(playbook -> playbook.startingWith(occasion)
                .forEach(step -> steps.bring(pass, key, playbook, step, happening)));
    }

    /** What it brought goes, and what it took away comes back. */
    private void takeBack(CaseKey key, UUID cause) {
        var pass = steps.begin();
        steps.withdraw(pass, key, null, step -> step.causeId().equals(cause));
        steps.revive(pass, key, cause);
        again.askAnew(key.id());
    }
}
