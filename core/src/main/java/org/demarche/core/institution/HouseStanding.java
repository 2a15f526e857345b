package org.demarche.core.institution;

import java.time.LocalDate;
import org.demarche.core.base.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a house is at, on a day. */
public sealed interface HouseStanding {

    /** It sits today. */
    record Sits() implements HouseStanding {}

    /** Its committees meet today, and it does not sit. */
    record CommitteesMeet() implements HouseStanding {}

    /** It neither sits nor rests; its next sitting is on that day. */
    record SitsNext(LocalDate day) implements HouseStanding {}

    /**
     * It is in recess.
     *
     * @param back the first working day afterwards
     */
    record InRecess(LocalDate back) implements HouseStanding {}

    /**
     * Its term is over, and the next has not begun.
     *
     * @param since the last day of the term
     * @param election null when nothing is known of it
     * @param called whether the election has its day; else it is expected
     */
    record Dissolved(LocalDate since, @Nullable PartialDate election, boolean called) implements HouseStanding {}

    /** Nobody entered when it sits. */
    record NotKnown() implements HouseStanding {}
}
