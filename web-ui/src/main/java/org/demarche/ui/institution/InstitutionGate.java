package org.demarche.ui.institution;

import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionService;
import org.demarche.ui.error.AddressGate;
import org.springframework.stereotype.Component;

/** Institutions exist for everybody who is signed in. */
@Component
class InstitutionGate implements AddressGate {

    private final InstitutionService institutions;

    InstitutionGate(InstitutionService institutions) {
        this.institutions = institutions;
    }

    @Override
    public String place() {
        return InstitutionNavigation.PATH;
    }

    @Override
    public void require(String id) {
        institutions.find(InstitutionId.of(id));
    }
}
