package org.demarche.core.playbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseAccess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies the current version of a playbook to cases that follow an older one: on request, and after a look at what changes. */
@Service
@Transactional
@Needs(Right.COORDINATE)
public class RolloutService {

    /** As many cases as one step changes at most. */
    public static final int MOST = 500;

    private final Playbooks playbooks;
    private final RunningCases running;
    private final Comparing comparing;
    private final Rollout rollout;
    private final CaseAccess cases;
    private final Access access;

    RolloutService(
            Playbooks playbooks,
            RunningCases running,
            Comparing comparing,
            Rollout rollout,
            CaseAccess cases,
            Access access) {
        this.playbooks = playbooks;
        this.running = running;
        this.comparing = comparing;
        this.rollout = rollout;
        this.cases = cases;
        this.access = access;
    }

    /** What it would change, case by case; nothing is written. */
    @Transactional(readOnly = true)
    public List<CaseChanges> preview(CampaignId campaign, Locale language) {
        access.scope().require(Action.MANAGE, campaign);
        var pass = rollout.begin();
        return playbooks
                .findFirstByCampaignIdOrderByNumberDesc(campaign)
                .map(current -> running.behind(campaign, current.number(), language).stream()
                        .map(each -> new CaseChanges(each, changes(pass, each, current)))
                        .toList())
                .orElse(List.of());
    }

    /**
     * All of them or none.
     *
     * @param number of the version that was looked at
     * @return how each stood before, for {@link RolloutUndoService}
     * @throws Refused stale, when another one was published since
     */
    public List<PlaybookApplied> apply(CampaignId campaign, int number, Collection<CaseId> ids) {
        access.scope().require(Action.MANAGE, campaign);
        var current = playbooks
                .findFirstByCampaignIdOrderByNumberDesc(campaign)
                .filter(each -> each.number() == number)
                .orElseThrow(Refused::stale);
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new Refused("refused.playbook.cases", MOST);
        }
        var pass = rollout.begin();
        pass.knows(current);
        var applied = new ArrayList<PlaybookApplied>();
        for (var id : ids) {
            var key = cases.require(id, Action.EDIT);
            if (!key.campaign().equals(campaign)) {
                throw Refused.notFound();
            }
            applied.add(rollout.apply(pass, key, current, comparing.deeds(pass, key, current)));
        }
        return applied;
    }

    private List<StepChange> changes(Pass pass, RunningCase each, Playbook current) {
        return comparing.deeds(pass, each.key(), current).stream()
                .flatMap(deed -> change(deed).stream())
                .toList();
    }

    private static Optional<StepChange> change(StepDeed deed) {
        return switch (deed) {
            case StepDeed.Bring(var step, var _, var due) ->
                Optional.of(new StepChange(ChangeKind.ADDED, step.words().title(), null, due));
            case StepDeed.Keep(var line, var step, var due) ->
                Optional.ofNullable(due)
                        .map(day ->
                                new StepChange(ChangeKind.MOVED, step.words().title(), line.dueOn(), day));
            case StepDeed.Withdraw(var line) ->
                Optional.of(new StepChange(ChangeKind.WITHDRAWN, line.title(), line.dueOn(), null));
        };
    }
}
