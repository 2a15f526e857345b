package org.demarche.ui.report;

import org.demarche.core.access.CaseId;
import org.demarche.ui.outreach.CaseNavigation;

/** Where the numbers of the overview lead: the saved views of the case list. */
final class CaseLinks {

    private CaseLinks() {}

    static String all() {
        return CaseNavigation.LIST;
    }

    static String open() {
        return "cases?view=open";
    }

    static String committee() {
        return "cases?view=committee";
    }

    static String late() {
        return "cases?view=late";
    }

    static String to(CaseId id) {
        return CaseNavigation.path(id);
    }
}
