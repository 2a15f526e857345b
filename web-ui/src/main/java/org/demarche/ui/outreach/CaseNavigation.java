package org.demarche.ui.outreach;

import com.vaadin.flow.component.UI;
import org.demarche.core.access.CaseId;

/** Ways to the cases. */
public final class CaseNavigation {

    /** All of them; below it stands each by its id. */
    public static final String LIST = "cases";

    /** The list of those where something is past due. */
    public static final String LATE = LIST + "?health=late";

    private CaseNavigation() {}

    /** Without a leading slash, as links and crumbs want it. */
    public static String path(CaseId id) {
        return LIST + "/" + id;
    }

    public static void open(CaseId id) {
        UI.getCurrent().navigate(path(id));
    }
}
