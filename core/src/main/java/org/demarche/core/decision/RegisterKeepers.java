package org.demarche.core.decision;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.AskId;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who keeps the register: whoever manages a campaign, and for the asks of that campaign only. */
@Component
class RegisterKeepers {

    private final JdbcClient jdbc;
    private final Access access;

    RegisterKeepers(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    boolean isOne() {
        return access.scope().allowsSomewhere(Action.MANAGE);
    }

    /** @throws Refused not allowed for who manages no campaign, not found for asks of a campaign out of reach */
    void require(Set<AskId> asks) {
        var scope = access.scope();
        if (!scope.allowsSomewhere(Action.MANAGE)) {
            throw Refused.notAllowed();
        }
        var campaigns = campaignsOf(asks);
        if (campaigns.size() < asks.size()) {
            throw Refused.notFound();
        }
        campaigns.forEach(campaign -> scope.require(Action.MANAGE, campaign));
    }

    /** Also for the act that a case has led to: it is kept where the case is. */
    void require(Recognition act) {
        require(act.grantedAsks());
        var campaign = act.campaign();
        if (campaign != null) {
            access.scope().require(Action.MANAGE, campaign);
        }
    }

    /** One for each ask that is in reach, so fewer than asked for when one is not. */
    private List<CampaignId> campaignsOf(Collection<AskId> asks) {
        return jdbc.sql("select campaign_id as value from ask where id = any(:asks)")
                .param("asks", Sql.ids(asks))
                .query(CampaignId.class)
                .list();
    }
}
