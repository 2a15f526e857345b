package org.demarche.ui.outreach;

import org.demarche.core.contact.PostList;
import org.demarche.core.dossier.PackageList;
import org.demarche.core.institution.CalendarPage;
import org.demarche.core.institution.HouseStanding;
import org.demarche.core.outreach.CaseCards;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.CasePage;
import org.demarche.core.outreach.CaseTimeline;
import org.demarche.core.task.CaseDeadlines;
import org.springframework.stereotype.Component;

/** What the page of a case reads. */
@Component
record CaseReads(
        CasePage page,
        CaseCards cards,
        CaseTimeline timeline,
        CaseDeadlines deadlines,
        PackageList packages,
        PostList posts,
        CalendarPage calendars) {

    /** Longer than a recess and the time until a new house meets. */
    private static final int MONTHS_AHEAD = 15;

    /** What the house is at today. */
    HouseStanding standing(CaseHead head) {
        var today = head.today();
        return calendars
                .calendar(head.institutionId(), today.minusYears(1), today.plusMonths(MONTHS_AHEAD))
                .standing(today);
    }
}
