package org.demarche.core.task;

import org.demarche.core.access.Background;
import org.demarche.core.access.UserId;
import org.demarche.core.access.Work;
import org.demarche.core.bell.Bell;
import org.demarche.core.bell.Ring;
import org.demarche.core.bell.RingKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Computes anew what a calendar, or a day that is counted from, has outdated: each deadline in a transaction of its own. When
 * all are done, everybody whose days moved is told once, however many did. What a crash leaves is done by the next round.
 */
@Component
@Background(Work.DEADLINES)
public class DeadlineRound {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineRound.class);

    private final OutdatedDeadlines outdated;
    private final OutdatedDeadline one;
    private final Bell bell;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    DeadlineRound(
            OutdatedDeadlines outdated,
            OutdatedDeadline one,
            Bell bell,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.outdated = outdated;
        this.one = one;
        this.bell = bell;
        this.events = events;
        this.transactions = transactions;
    }

    public void run() {
        inOneGo(outdated::markPaused);
        transactions.execute(_ -> outdated.due()).forEach(id -> inOneGo(() -> one.compute(id)));
        transactions.execute(_ -> outdated.untold()).forEach(person -> inOneGo(() -> tell(person)));
    }

    private void tell(UserId person) {
        int moved = outdated.tell(person);
        if (moved > 0) {
            bell.ring(Ring.of(RingKind.DAY_MOVED, person).with("count", Integer.toString(moved)));
            events.publishEvent(new DeadlinesMoved(person, moved));
        }
    }

    private void inOneGo(Runnable deed) {
        try {
            transactions.executeWithoutResult(_ -> deed.run());
        } catch (RuntimeException e) {
            LOG.error("A deadline could not be computed anew; the next round tries again", e);
        }
    }
}
