package org.demarche.ui.audit;

import org.demarche.core.audit.AuditHistory;
import org.demarche.core.text.Texts;
import org.demarche.ui.format.OwnFormats;
import org.springframework.stereotype.Component;

/** What the histories ask. */
@Component
record HistoryDesk(AuditHistory history, OwnFormats formats, Texts texts) {}
