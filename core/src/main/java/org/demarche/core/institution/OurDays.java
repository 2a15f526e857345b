package org.demarche.core.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days on which nobody of the organisation works, by their names. Week-ends and holidays stand for nobody here. */
public record OurDays(List<Span> off) {

    public static final OurDays ALL_WORKED = new OurDays(List.of());

    public OurDays {
        off = List.copyOf(off);
    }

    /** What that day off is called; empty when it is none. */
    public Optional<String> off(LocalDate day) {
        return off.stream().filter(span -> span.covers(day)).map(Span::title).findFirst();
    }
}
