package org.demarche.core.outreach;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The attempts inside cases. */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class InitiativeService {

    private final Initiatives initiatives;
    private final CaseAccess access;
    private final CaseTimes times;
    private final Timeline timeline;

    InitiativeService(Initiatives initiatives, CaseAccess access, CaseTimes times, Timeline timeline) {
        this.initiatives = initiatives;
        this.access = access;
        this.times = times;
        this.timeline = timeline;
    }

    /** @param sourceUrl where it can be read; may be empty */
    public InitiativeId start(CaseId caseId, String title, PartialDate on, String sourceUrl) {
        var key = access.require(caseId, Action.EDIT);
        var time = times.at(key);
        var started = initiatives.save(Initiative.start(key, title, on, sourceUrl, time));
        tell(key, started, EntryKind.INITIATIVE_STARTED, on, Map.of(), "");
        return started.id();
    }

    public void end(InitiativeId id, int version, InitiativeEnding how, PartialDate on, String note) {
        var ended = initiatives.findById(id).orElseThrow(Refused::notFound);
        var key = access.require(ended.caseId(), Action.EDIT);
        ended.end(how, on, note, times.at(key));
        if (ended.version() != version) {
            throw Refused.stale();
        }
        initiatives.save(ended);
        tell(key, ended, EntryKind.INITIATIVE_ENDED, on, Map.of("ending", how.name()), note);
    }

    /** Those that were open when the term of the house ended. */
    void lapse(CaseKey key, LocalDate on) {
        for (var open : initiatives.openOn(key.id(), on)) {
            open.end(InitiativeEnding.LAPSED, PartialDate.of(on), "", times.at(key));
            initiatives.save(open);
            tell(
                    key,
                    open,
                    EntryKind.INITIATIVE_ENDED,
                    PartialDate.of(on),
                    Map.of("ending", InitiativeEnding.LAPSED.name()),
                    "");
        }
    }

    private void tell(
            CaseKey key, Initiative about, EntryKind kind, PartialDate on, Map<String, String> more, String text) {
        var details = new HashMap<>(more);
        details.put("title", about.title());
        details.put("on", on.text());
        timeline.add(
                key,
                TimelineEvent.of(kind, times.at(key).momentOf(on.firstDay()))
                        .about(about.id().value())
                        .with(details)
                        .saying(text));
    }
}
