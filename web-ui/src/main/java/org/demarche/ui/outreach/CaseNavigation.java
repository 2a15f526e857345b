package org.demarche.ui.outreach;

import com.vaadin.flow.component.UI;
import org.demarche.core.access.CaseId;

/** Ways to the page of a case. */
public final class CaseNavigation {

    private CaseNavigation() {}

    /** Without a leading slash, as links and crumbs want it. */
    public static String path(CaseId id) {
        return "cases/" + id;
    }

    public static void open(CaseId id) {
        UI.getCurrent().navigate(path(id));
    }
}
