package org.demarche.core.audit;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.demarche.core.access.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts committed entries under seals. Run as often and on as many nodes as one likes: the turn is taken in the database, and
 * whoever does not get it leaves the work to the one who has it.
 */
@Component
class Sealer {

    /** As many entries as one seal covers at most: so close can a verification say where something is wrong. */
    static final int MOST = 1000;

    private final Seals seals;
    private final TransactionTemplate transaction;

    Sealer(Seals seals, PlatformTransactionManager transactions) {
        this.seals = seals;
        transaction = new TransactionTemplate(transactions);
    }

    /** @return how many entries were sealed */
    int seal() {
        int all = 0;
        long behind = 0;
        List<Long> some;
        do {
            some = sealSome(behind);
            all += some.size();
            behind = some.isEmpty() ? behind : some.getLast();
        } while (some.size() == MOST);
        return all;
    }

    /** What a transaction that ended late has put in front of it waits for the next round. */
    private List<Long> sealSome(long behind) {
        return Work.SEALING.<List<Long>, RuntimeException>call(() -> transaction.execute(_ -> next(behind)));
    }

    private List<Long> next(long behind) {
        if (!seals.takeTurn()) {
            return List.of();
        }
        var last = seals.last();
        var link = new Link(last.map(Seal::head).orElse(Seal.NOTHING));
        var entries = seals.addWaiting(MOST, behind, link);
        if (!entries.isEmpty()) {
            var number = last.map(Seal::number).orElse(0L) + 1;
            seals.add(link.seal(number, seals.now().truncatedTo(ChronoUnit.MICROS)), entries);
        }
        return entries;
    }
}
