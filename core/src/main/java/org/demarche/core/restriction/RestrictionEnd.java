package org.demarche.core.restriction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.demarche.core.access.Background;
import org.demarche.core.access.NoteKind;
import org.demarche.core.access.Work;
import org.demarche.core.outreach.EntryKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the restrictions whose last day is over everywhere. When it comes late, they only stand longer. */
@Component
@Background(Work.RESTRICTIONS)
public class RestrictionEnd {

    /** Where a day ends last. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private final Restrictions restrictions;
    private final RestrictionNews news;
    private final Clock clock;

    RestrictionEnd(Restrictions restrictions, RestrictionNews news, Clock clock) {
        this.restrictions = restrictions;
        this.news = news;
        this.clock = clock;
    }

    /** @return how many ended */
    @Transactional
    public int endWhatIsOver() {
        var ended = restrictions.end(LocalDate.now(clock.withZone(LAST)), clock.instant());
        ended.forEach(this::tell);
        return ended.size();
    }

    /** Nobody did it: the timeline of the case says so to the whole team, who sees it all from now on. */
    private void tell(Restrictions.Standing ended) {
        news.tell(restrictions.keyOf(ended), ended.object(), EntryKind.RESTRICTION_ENDED, Map.of());
        news.note(NoteKind.RESTRICTION_ENDED, ended);
    }
}
