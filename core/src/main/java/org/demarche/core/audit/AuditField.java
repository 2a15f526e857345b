package org.demarche.core.audit;

import org.jspecify.annotations.Nullable;

/**
 * One column that changed. Ids of what has a name stand as that name, where whoever looks may know it.
 *
 * @param before null where there was nothing
 * @param after null where there is nothing any more
 */
public record AuditField(
        String name, @Nullable String before, @Nullable String after) {}
