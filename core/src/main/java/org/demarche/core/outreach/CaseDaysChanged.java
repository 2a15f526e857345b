package org.demarche.core.outreach;

import org.demarche.core.access.CaseId;

/** A day of a case from which others are counted was told, corrected or taken back. Told in the transaction of the change. */
public record CaseDaysChanged(CaseId caseId) {}
