package org.demarche.ui.outreach;

import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.ui.error.AddressGate;
import org.springframework.stereotype.Component;

/** Cases exist for who may read them. */
@Component
class CaseGate implements AddressGate {

    /** The board of cases stands where ids stand. */
    private static final String BOARD = "board";

    private final CaseAccess access;

    CaseGate(CaseAccess access) {
        this.access = access;
    }

    @Override
    public String place() {
        return CaseNavigation.LIST;
    }

    @Override
    public void require(String id) {
        if (!id.equals(BOARD)) {
            access.require(CaseId.of(id), Action.READ);
        }
    }
}
