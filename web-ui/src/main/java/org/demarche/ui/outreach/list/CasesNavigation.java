package org.demarche.ui.outreach.list;

import org.demarche.core.outreach.CaseFilter;
import org.demarche.ui.outreach.CaseNavigation;

/** Ways to the lists of cases. */
public final class CasesNavigation {

    static final String LIST = CaseNavigation.LIST;
    static final String BOARD = LIST + "/board";

    private CasesNavigation() {}

    /** The cases that a number counts; without a leading slash, as links want it. */
    public static String path(CaseFilter filter) {
        return CasesAddress.START.with(filter).in(LIST);
    }

    /** The same in a campaign that need not be the one in use. */
    public static String path(String campaignKey, CaseFilter filter) {
        return new CasesAddress(campaignKey, filter, CasesAddress.START.sort(), false).in(LIST);
    }
}
