package org.demarche.ui.outreach;

import org.demarche.core.contact.PostList;
import org.demarche.core.dossier.PackageList;
import org.demarche.core.outreach.CaseCards;
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
        PostList posts) {}
