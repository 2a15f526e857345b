package org.demarche.core.restriction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.demarche.core.access.Background;
import org.demarche.core.access.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the restrictions whose last day is over everywhere. When it comes late, they only stand longer. */
@Component
@Background(Work.RESTRICTIONS)
public class RestrictionEnd {

    /** Where a day ends last. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private final Restrictions restrictions;
    private final Clock clock;

    RestrictionEnd(Restrictions restrictions, Clock clock) {
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /** @return how many ended */
    @Transactional
    public int endWhatIsOver() {
        return restrictions.end(LocalDate.now(clock.withZone(LAST)), clock.instant());
    }
}
