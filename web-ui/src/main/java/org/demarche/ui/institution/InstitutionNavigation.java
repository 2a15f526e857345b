package org.demarche.ui.institution;

import org.demarche.core.institution.InstitutionId;

/** The ways to the register of institutions. */
public final class InstitutionNavigation {

    static final String PATH = "parliaments";

    private InstitutionNavigation() {}

    public static String list() {
        return PATH;
    }

    public static String href(InstitutionId id) {
        return PATH + "/" + id;
    }

    static String href(InstitutionId id, InstitutionTab tab) {
        return tab == InstitutionTab.PROFILE ? href(id) : href(id) + "?tab=" + tab.name();
    }
}
