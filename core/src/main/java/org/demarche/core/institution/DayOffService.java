package org.demarche.core.institution;

import java.time.LocalDate;
import java.util.List;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which nobody of the organisation works. */
@Service
@Transactional
@Needs(Right.ADMINISTER)
public class DayOffService {

    private final DaysOff daysOff;
    private final ApplicationEventPublisher news;

    DayOffService(DaysOff daysOff, ApplicationEventPublisher news) {
        this.daysOff = daysOff;
        this.news = news;
    }

    /** The latest first. */
    @Needs(Right.BE_HERE)
    @Transactional(readOnly = true)
    public List<DayOff> all() {
        return daysOff.findAllByOrderByFirstDayDesc();
    }

    public DayOffId enter(LocalDate first, LocalDate last, String name) {
        var entered = daysOff.save(DayOff.entered(first, last, name));
        changed();
        return entered.id();
    }

    public void correct(DayOffId id, int version, LocalDate first, LocalDate last, String name) {
        var known = load(id, version);
        known.correct(first, last, name);
        daysOff.save(known);
        changed();
    }

    public void remove(DayOffId id, int version) {
        daysOff.delete(load(id, version));
        changed();
    }

    private DayOff load(DayOffId id, int version) {
        var known = daysOff.findById(id).orElseThrow(Refused::notFound);
        if (known.version() != version) {
            throw Refused.stale();
        }
        return known;
    }

    private void changed() {
        news.publishEvent(new CalendarChanged(null));
    }
}
