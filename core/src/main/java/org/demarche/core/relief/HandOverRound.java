package org.demarche.core.relief;

import java.util.Optional;
import org.demarche.core.access.Background;
import org.demarche.core.access.UserId;
import org.demarche.core.access.Work;
import org.demarche.core.relief.Unsettled.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What no coordinator does: begins the hand-over of an absence on its first day, passes on among the named what a hand-over
 * left because its coordinator cannot see it, and returns that when the rest is handed back. Also takes restricted work from
 * people who left the team or whose account is switched off. Those whom it concerns are told, and nobody else.
 *
 * @see "docs/adr/0011-hand-over-of-what-is-restricted.md"
 */
@Component
@Background(Work.HAND_OVERS)
public class HandOverRound {

    private static final Logger LOG = LoggerFactory.getLogger(HandOverRound.class);

    private final Unsettled unsettled;
    private final Charges charges;
    private final Heirs heirs;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    HandOverRound(
            Unsettled unsettled,
            Charges charges,
            Heirs heirs,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.unsettled = unsettled;
        this.charges = charges;
        this.heirs = heirs;
        this.events = events;
        this.transactions = transactions;
    }

    /** Once over all that there is to do; each step for itself, so that one that fails keeps no other from being done. */
    public void run() {
        transactions.execute(_ -> unsettled.due()).forEach(step -> inOneGo(() -> settle(step)));
        transactions.execute(_ -> charges.abandonedBy()).forEach(person -> inOneGo(() -> inherit(person)));
    }

    private void inOneGo(Runnable deed) {
        try {
            transactions.executeWithoutResult(_ -> deed.run());
        } catch (RuntimeException e) {
            LOG.error("A hand-over could not be settled; the next round tries again", e);
        }
    }

    private void settle(ReliefId id) {
        var steps = unsettled.take(id);
        if (steps.isEmpty()) {
            return; // another node is at it
        }
        var handed = new Handed();
        for (var step : steps) {
            if (step.returnedBy() == null) {
                begin(step, handed);
            } else if (step.begun()) {
                giveBack(step, step.returnedBy(), handed);
            }
            unsettled.settled(step);
        }
        var first = steps.getFirst();
        tell(first.person(), handed, first.returnedBy() != null);
    }

    /** Everything on the first day; else only what they do not know of who handed over. */
    private void begin(Step step, Handed handed) {
        var plan = unsettled.takeUpPlan(step);
        for (var charge : charges.of(step.person(), step.campaign())) {
            boolean hidden = heirs.isHidden(charge, step.madeBy());
            if (hidden || !step.begun()) {
                Optional<UserId> heir = hidden
                        ? heirs.amongTheNamed(charge)
                        : heirs.planned(charge, plan.get(charge.thing()), step.madeBy());
                heir.ifPresentOrElse(to -> give(step, charge, to, handed), () -> handed.stays(charge));
            }
        }
    }

    private void give(Step step, Charge charge, UserId to, Handed handed) {
        if (heirs.pass(charge, to, step.madeBy(), step.note())) {
            unsettled.keep(step, charge, to);
            handed.to(to, charge);
        }
    }

    private void giveBack(Step step, UserId by, Handed handed) {
        for (var charge : unsettled.given(step)) {
            if (heirs.isHidden(charge, by)
                    && charges.mayHave(charge, step.person())
                    && heirs.pass(charge, step.person(), by, "")) {
                handed.to(charge.holder(), charge);
            }
        }
    }

    /** Who takes over is who wanted it: nobody else had a say. */
    private void inherit(UserId person) {
        var handed = new Handed();
        for (var charge : charges.abandoned(person)) {
            heirs.amongTheNamed(charge)
                    .filter(to -> heirs.pass(charge, to, to, ""))
                    .ifPresent(to -> handed.to(to, charge));
        }
        tell(person, handed, false);
    }

    private void tell(UserId person, Handed handed, boolean back) {
        if (!handed.received().isEmpty()) {
            events.publishEvent(new WorkChangedHands(person, handed.received(), back));
        }
        handed.stayed(person).ifPresent(events::publishEvent);
    }
}
