package org.demarche.core.restriction;

import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.demarche.core.base.Refused;

/**
 * What is or shall be restricted.
 *
 * @param id of the case, the interaction or the file
 * @param caseId the case that it is or belongs to
 */
public record RestrictedObject(RestrictedType type, UUID id, CaseId caseId) {

    public RestrictedObject {
        if (type == RestrictedType.CASE && !id.equals(caseId.value())) {
            throw Refused.notFound();
        }
    }

    public static RestrictedObject of(CaseId id) {
        return new RestrictedObject(RestrictedType.CASE, id.value(), id);
    }

    boolean isCase() {
        return type == RestrictedType.CASE;
    }
}
