package org.demarche.ui.outreach;

import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.ui.error.AddressGate;
import org.springframework.stereotype.Component;

/** Cases exist for who may read them. */
@Component
class CaseGate implements AddressGate {

    private final CaseAccess access;

    CaseGate(CaseAccess access) {
        this.access = access;
    }

    @Override
    public String place() {
        return "cases";
    }

    @Override
    public void require(String id) {
        access.require(CaseId.of(id), Action.READ);
    }
}
