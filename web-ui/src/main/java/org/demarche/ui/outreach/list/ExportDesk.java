package org.demarche.ui.outreach.list;

import org.demarche.core.exchange.ExportService;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.signin.StepUp;
import org.springframework.stereotype.Component;

/** What an export needs. */
@Component
record ExportDesk(ExportService service, StepUp stepUp, FormDesk forms) {}
