package org.demarche.core.audit;

import java.util.List;

/**
 * An entry with what changed.
 *
 * @param shown whether whoever looks may see the values; the rest they may know of
 */
public record AuditDetail(AuditRow row, boolean shown, List<AuditField> fields) {

    public AuditDetail {
        fields = List.copyOf(fields);
    }
}
