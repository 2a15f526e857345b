package org.demarche.ui.institution;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;

/** The sections of an institution's page. */
enum InstitutionTab {
    PROFILE,
    PEOPLE,
    CALENDAR,
    CASES,
    SOURCES;

    static InstitutionTab of(QueryParameters said) {
        return said.getSingleParameter("tab")
                .flatMap(text -> Arrays.stream(values())
                        .filter(tab -> tab.name().equals(text))
                        .findFirst())
                .orElse(PROFILE);
    }
}
