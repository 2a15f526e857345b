package org.demarche.core.audit;

import org.demarche.core.access.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Verifies the whole audit as it stands at one moment, while people work on. */
@Component
class Verifier {

    private final Seals seals;
    private final Anchors anchors;
    private final TransactionTemplate transaction;

    Verifier(Seals seals, Anchors anchors, PlatformTransactionManager transactions) {
        this.seals = seals;
        this.anchors = anchors;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ); // one moment for all pieces
    }

    Verdict verify() {
        return Work.SEALING.<Verdict, RuntimeException>call(() -> transaction.execute(_ -> {
            var walk = new Walk(seals);
            walk.alongTheChain();
            walk.outsideOfIt(seals.totals());
            return walk.comparedWith(anchors.all());
        }));
    }
}
