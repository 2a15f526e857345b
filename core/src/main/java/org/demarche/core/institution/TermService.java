package org.demarche.core.institution;

import java.time.Clock;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people enter of the terms of a house. Each with its source; each change is told. */
@Service
@Transactional
@Needs(Right.KEEP_INSTITUTIONS)
public class TermService {

    private final Institutions institutions;
    private final LegislativeTerms terms;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    TermService(Institutions institutions, LegislativeTerms terms, ApplicationEventPublisher news, Clock clock) {
        this.institutions = institutions;
        this.terms = terms;
        this.news = news;
        this.clock = clock;
    }

    public LegislativeTermId enter(InstitutionId institution, Term term, Source source) {
        if (!institutions.existsById(institution)) {
            throw Refused.notFound();
        }
        var entered = terms.save(LegislativeTerm.entered(institution, term, looked(source)));
        changed(institution);
        return entered.id();
    }

    public void correct(LegislativeTermId id, int version, Term term, Source source) {
        var known = load(id, version);
        known.correct(term, looked(source));
        terms.save(known);
        changed(known.institution());
    }

    public void remove(LegislativeTermId id, int version) {
        var known = load(id, version);
        terms.delete(known);
        changed(known.institution());
    }

    private Source looked(Source source) {
        return source.notLaterThan(Dates.begun(clock));
    }

    private void changed(InstitutionId institution) {
        news.publishEvent(new CalendarChanged(institution));
    }

    private LegislativeTerm load(LegislativeTermId id, int version) {
        var known = terms.findById(id).orElseThrow(Refused::notFound);
        if (known.version() != version) {
            throw Refused.stale();
        }
        return known;
    }
}
