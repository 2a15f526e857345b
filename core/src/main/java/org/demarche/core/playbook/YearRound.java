package org.demarche.core.playbook;

import org.demarche.core.access.Background;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sees to it that what comes every year before a day of the campaign comes again when the day is over: each case in a
 * transaction of its own. What a crash leaves is done by the next round; what two rounds bring at once comes once, by the key
 * of the ledger.
 */
@Component
@Background(Work.DEADLINES)
public class YearRound {

    private static final Logger LOG = LoggerFactory.getLogger(YearRound.class);

    private final AgainLedger again;
    private final StepsOfTheYear steps;
    private final TransactionOperations transactions;

    YearRound(AgainLedger again, StepsOfTheYear steps, TransactionOperations transactions) {
        this.again = again;
        this.steps = steps;
        this.transactions = transactions;
    }

    public void run() {
        transactions.execute(_ -> again.cases()).forEach(this::bring);
    }

    private void bring(CaseId id) {
        try {
            transactions.executeWithoutResult(_ -> steps.bring(id));
        } catch (RuntimeException e) {
            LOG.error("The steps of the next year could not be brought into a case; the next round tries again", e);
        }
    }
}
