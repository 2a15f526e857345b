package org.demarche.core.institution;

import java.time.LocalDate;
import org.demarche.core.access.Edited;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A {@link Term} as it is kept: of which institution, and where it is known from. */
@Table("legislative_term")
public class LegislativeTerm extends Edited {

    @Id
    private LegislativeTermId id;

    private InstitutionId institutionId;
    private String name;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable PartialDate election;
    private boolean electionCalled;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private CalendarSource source;

    /** For the mapper, which fills the fields. */
    private LegislativeTerm() {}

    static LegislativeTerm entered(InstitutionId institution, Term term, Source source) {
        var entered = new LegislativeTerm();
        entered.id = LegislativeTermId.create();
        entered.institutionId = institution;
        entered.correct(term, source);
        return entered;
    }

    void correct(Term term, Source source) {
        name = term.name();
        firstDay = term.first();
        lastDay = term.last();
        election = term.election();
        electionCalled = term.electionCalled();
        this.source = CalendarSource.of(source);
    }

    public LegislativeTermId id() {
        return id;
    }

    public InstitutionId institution() {
        return institutionId;
    }

    public Term term() {
        return new Term(name, firstDay, lastDay, election, electionCalled);
    }

    public Source source() {
        return source.get();
    }
}
