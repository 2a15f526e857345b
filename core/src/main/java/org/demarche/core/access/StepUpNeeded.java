package org.demarche.core.access;

import org.demarche.core.base.Refused;

/** Allowed, but not before the person has proved anew that it is them. Screens ask and try again. */
public final class StepUpNeeded extends Refused {

    public StepUpNeeded() {
        super("refused.step-up");
    }
}
