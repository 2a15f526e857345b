package org.demarche.ui.outreach;

import org.demarche.core.restriction.RestrictionList;
import org.demarche.core.restriction.RestrictionService;
import org.demarche.ui.signin.StepUp;
import org.springframework.stereotype.Component;

/** What is read and done about restrictions; lifting one asks for a recent sign-in first. */
@Component
record RestrictionDeeds(RestrictionList list, RestrictionService service, StepUp stepUp) {}
