package org.demarche.demo.play;

import java.util.Optional;
import org.demarche.core.access.Access;
import org.demarche.core.access.Turns;
import org.demarche.core.campaign.CampaignList;
import org.demarche.core.campaign.CampaignRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The campaigns that stand already, as somebody in their teams sees them. */
@Component
class Repertoire {

    private final CampaignList standing;
    private final Access access;
    private final TransactionTemplate together;

    Repertoire(CampaignList standing, Access access, TransactionTemplate together) {
        this.standing = standing;
        this.access = access;
        this.together = together;
    }

    Optional<CampaignRow> find(Production production) {
        return standing.find(access.scope(), true).stream()
                .filter(row -> row.key().equals(production.key()))
                .findFirst();
    }

    /** Performs it where it does not stand yet, as a whole or not at all. */
    void once(Production production, Runnable performance) {
        if (find(production).isEmpty()) {
            Turns.taking(() -> together.executeWithoutResult(_ -> performance.run()));
        }
    }
}
