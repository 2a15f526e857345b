package org.demarche.core.outreach;

import java.time.LocalDate;
import java.util.Map;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Dates;
import org.demarche.core.campaign.AskId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the institution of a case stands to each ask, where no response or act says so. */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class CaseAskService {

    private final CaseAsks asks;
    private final CaseAccess access;
    private final CaseTimes times;
    private final Timeline timeline;

    CaseAskService(CaseAsks asks, CaseAccess access, CaseTimes times, Timeline timeline) {
        this.asks = asks;
        this.access = access;
        this.times = times;
        this.timeline = timeline;
    }

    public void stand(CaseId id, AskId ask, Standing standing, LocalDate since) {
        var key = access.require(id, Action.EDIT);
        var time = times.at(key);
        var day = Dates.happened(since, time.today());
        asks.stand(key, ask, standing, day, CaseAsks.Cause.BY_HAND);
        timeline.add(
                key,
                TimelineEvent.of(EntryKind.ASK_STANDING, time.momentOf(day))
                        .about(ask.value())
                        .with(Map.of("standing", standing.name(), "on", day.toString(), "ask", ask.toString())));
    }
}
