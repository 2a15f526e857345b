package org.demarche.core.outreach;

import java.time.Instant;
import org.demarche.core.access.Part;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** Who has or had a part in a case. */
public record AssignmentRow(
        UserId userId,
        String name,
        Part part,
        Instant fromAt,
        @Nullable Instant untilAt,
        String note) {}
