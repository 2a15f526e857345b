package org.demarche.core.outreach;

import java.util.Collection;
import java.util.UUID;
import org.demarche.core.access.Action;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what was done to one or many cases a moment ago: all of it or, where somebody changed one of them since,
 * nothing. The timeline keeps what was done, struck, and tells that it was taken back.
 */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class CaseUndoService {

    private final OutreachCases cases;
    private final CaseAccess access;
    private final CaseTimes times;
    private final StageMoves moves;
    private final CaseChronicle chronicle;

    CaseUndoService(
            OutreachCases cases, CaseAccess access, CaseTimes times, StageMoves moves, CaseChronicle chronicle) {
        this.cases = cases;
        this.access = access;
        this.times = times;
        this.moves = moves;
        this.chronicle = chronicle;
    }

    /** @throws Refused stale, when a case was changed since */
    public void moves(Collection<StageMoved> moved) {
        for (var each : moved) {
            var restored = access.load(each.caseId(), Action.EDIT, each.version());
            restored.takeBack(each);
            moves.remove(each.move(), restored.key());
            tell(restored, each.move(), EntryKind.STAGE_MOVED);
        }
    }

    /** @throws Refused stale, when a case was changed since */
    public void plans(Collection<Planned> planned) {
        for (var each : planned) {
            var restored = access.load(each.caseId(), Action.EDIT, each.version());
            restored.takeBack(each);
            tell(restored, each.deed(), EntryKind.NEXT_ACTION_SET);
        }
    }

    private void tell(OutreachCase restored, UUID subject, EntryKind mistaken) {
        cases.save(restored);
        chronicle.takeBack(
                restored.key(), subject, mistaken, times.at(restored.id()).now(), "");
    }
}
