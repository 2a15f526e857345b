package org.demarche.core.campaign;

import java.time.Clock;
import java.util.List;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a campaign demands. */
@Service
@Transactional
@Needs(Right.COORDINATE)
public class AskService {

    private final Asks asks;
    private final Access access;
    private final Clock clock;

    AskService(Asks asks, Access access, Clock clock) {
        this.asks = asks;
        this.access = access;
        this.clock = clock;
    }

    /** All asks in their order, archived ones too. */
    @Needs(Right.READ_CAMPAIGNS)
    @Transactional(readOnly = true)
    public List<Ask> of(CampaignId campaign) {
        access.scope().require(Action.READ, campaign);
        return asks.findByCampaignIdOrderByNumber(campaign);
    }

    /** Gets the next number; the first ask of a campaign is its principal one. */
    public AskId raise(CampaignId campaign, AskText text) {
        access.scope().require(Action.MANAGE, campaign);
        var earlier = asks.findByCampaignIdOrderByNumber(campaign);
        int number = earlier.isEmpty() ? 1 : earlier.getLast().number() + 1;
        return asks.save(Ask.raise(campaign, number, text, earlier.isEmpty())).id();
    }

    public void word(AskId id, int version, AskText text) {
        var ask = load(id, version);
        ask.word(text);
        asks.save(ask);
    }

    /** Makes it the one that outcomes and recognitions are about. */
    public void becomePrincipal(AskId id, int version) {
        var ask = load(id, version);
        if (ask.archived()) {
            throw new Refused("refused.ask.archived");
        }
        asks.findByCampaignIdAndPrincipalIsTrue(ask.campaign()).ifPresent(before -> {
            before.become(false);
            asks.save(before);
        });
        var now = asks.findById(id).orElseThrow(Refused::notFound);
        now.become(true);
        asks.save(now);
    }

    /** It stays in the cases where it was raised, and is not offered any more. */
    public void archive(AskId id, int version) {
        var ask = load(id, version);
        if (ask.principal()) {
            throw new Refused("refused.ask.principal");
        }
        ask.archive(clock.instant());
        asks.save(ask);
    }

    public void takeUpAgain(AskId id, int version) {
        var ask = load(id, version);
        ask.takeUpAgain();
        asks.save(ask);
    }

    private Ask load(AskId id, int version) {
        var ask = asks.findById(id).orElseThrow(Refused::notFound);
        access.scope().require(Action.MANAGE, ask.campaign());
        if (ask.version() != version) {
            throw Refused.stale();
        }
        return ask;
    }
}
