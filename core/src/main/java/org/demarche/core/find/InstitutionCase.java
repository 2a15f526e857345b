package org.demarche.core.find;

import java.time.LocalDate;
import org.demarche.core.access.CaseId;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.outreach.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A case of an institution, as its page shows it.
 *
 * @param stage in the language asked for
 * @param phase of the stage: 0 to 4
 * @param closedOn null while it is open
 */
public record InstitutionCase(
        CaseId id,
        InstitutionId institutionId,
        String reference,
        String campaign,
        String stage,
        int phase,
        Outcome outcome,
        @Nullable LocalDate outcomeOn,
        boolean closed) {}
