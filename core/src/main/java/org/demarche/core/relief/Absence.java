package org.demarche.core.relief;

import java.time.LocalDate;
import org.demarche.core.base.Refused;

/** The days that somebody is away; both count. */
public record Absence(LocalDate from, LocalDate until) {

    public Absence {
        if (until.isBefore(from)) {
            throw new Refused("refused.relief.until-before-from");
        }
    }

    /** @throws Refused when it is over already */
    Absence stillToCome(LocalDate today) {
        if (until.isBefore(today)) {
            throw new Refused("refused.relief.until-past");
        }
        return this;
    }
}
