package org.demarche.ui.bell;

import org.demarche.core.access.Access;
import org.demarche.core.bell.BellService;
import org.demarche.ui.format.OwnFormats;
import org.springframework.stereotype.Component;

/** What the bell needs. */
@Component
record BellDesk(BellService bell, BellWindows windows, Access access, OwnFormats formats) {}
