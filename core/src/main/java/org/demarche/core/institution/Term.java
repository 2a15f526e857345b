package org.demarche.core.institution;

import java.time.LocalDate;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Line;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A term of a chamber: memberships, bills and some cases end with it.
 *
 * @param name what the house calls it: <em>21. Wahlperiode</em>
 * @param first its first sitting; null when not known
 * @param last the day it ended or was dissolved; null while it lasts
 * @param election the election after it, as far as it is known; null when nothing is
 * @param electionCalled whether the election has been called for that day; else it is expected
 */
public record Term(
        String name,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable PartialDate election,
        boolean electionCalled) {

    public static final int NAME_LENGTH = 120;

    public Term {
        name = Line.required(name, NAME_LENGTH, "refused.term.name");
        if (first != null) {
            Dates.fact(first);
        }
        if (last != null) {
            Dates.fact(last);
        }
        if (first != null && last != null && last.isBefore(first)) {
            throw new Refused("refused.term.order");
        }
        if (electionCalled && (election == null || !election.hasDay())) {
            throw new Refused("refused.term.called-without-day");
        }
    }

    boolean hasBegunBy(LocalDate day) {
        return first == null || !first.isAfter(day);
    }

    boolean isOverBy(LocalDate day) {
        return last != null && last.isBefore(day);
    }
}
