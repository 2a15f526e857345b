package org.demarche.ui.authz;

import java.util.List;
import org.demarche.core.access.CaseId;
import org.demarche.core.restriction.Restrict;
import org.demarche.core.restriction.RestrictedObject;
import org.demarche.core.restriction.RestrictionService;
import org.springframework.stereotype.Component;

/** Lets only whoever asks know of a case. */
@Component
class Discretion {

    private final RestrictionService restrictions;

    Discretion(RestrictionService restrictions) {
        this.restrictions = restrictions;
    }

    void hide(CaseId id) {
        restrictions.restrict(new Restrict(RestrictedObject.of(id), List.of(), null, "For a test"));
    }
}
