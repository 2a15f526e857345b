package org.demarche.core.outreach;

import java.util.HashMap;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs what happened in cases, and takes it back. */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class InteractionService {

    private final Interactions interactions;
    private final CaseAccess caseAccess;
    private final CaseTimes times;
    private final CaseChronicle chronicle;
    private final NextActionService nextActions;
    private final Access access;

    InteractionService(
            Interactions interactions,
            CaseAccess caseAccess,
            CaseTimes times,
            CaseChronicle chronicle,
            NextActionService nextActions,
            Access access) {
        this.interactions = interactions;
        this.caseAccess = caseAccess;
        this.times = times;
        this.chronicle = chronicle;
        this.nextActions = nextActions;
        this.access = access;
    }

    public InteractionId log(LogInteraction command) {
        var key = caseAccess.require(command.caseId(), Action.LOG);
        var time = times.at(key);
        var logged = interactions.save(Interaction.log(key, command, access.user(), time));
        chronicle.tell(key, entry(logged));
        if (logged.kind().isContact()) {
            chronicle.contact(key, time.dayOf(logged.occurredAt()));
        }
        if (command.file() != null) {
            chronicle.attach(key, command.file());
        }
        if (command.next() != null) {
            nextActions.plan(key.id(), command.next());
        }
        return logged.id();
    }

    /**
     * It was a mistake. Only for who logged it and for coordinators. A next step that was planned with it stays.
     *
     * @param why what was wrong with it; may be empty
     */
    public void withdraw(InteractionId id, String why) {
        var logged = interactions.findById(id).orElseThrow(Refused::notFound);
        var key = caseAccess.require(logged.caseId(), Action.LOG);
        if (!logged.loggedBy().equals(access.user())
                && !caseAccess.allowed(key.id()).contains(Action.ASSIGN)) {
            throw new Refused("refused.interaction.not-yours");
        }
        var now = times.at(key).now();
        logged.withdraw(now);
        interactions.save(logged);
        chronicle.takeBack(key, logged.id().value(), logged.kind().entry(), now, why);
    }

    private static TimelineEvent entry(Interaction logged) {
        var details = new HashMap<String, String>();
        if (!logged.withWhom().isEmpty()) {
            details.put("with", logged.withWhom());
        }
        if (logged.minutes() != null) {
            details.put("minutes", logged.minutes().toString());
        }
        return TimelineEvent.of(logged.kind().entry(), logged.occurredAt())
                .about(logged.id().value())
                .with(details)
                .saying(logged.text());
    }
}
