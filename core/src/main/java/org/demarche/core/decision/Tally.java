package org.demarche.core.decision;

import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;

/** The numbers of one vote. Each may be unknown, which is not zero. */
public record Tally(
        @Nullable Integer votesFor,
        @Nullable Integer against,
        @Nullable Integer abstained,
        @Nullable Integer absent,
        @Nullable Integer present,
        @Nullable Integer registered,
        @Nullable Integer seats) {

    public static final Tally UNKNOWN = new Tally(null, null, null, null, null, null, null);
    public static final int MOST = 10_000;

    /** @throws Refused when a number is out of range, or more votes were cast than the chamber has seats */
    public Tally {
        Stream.of(votesFor, against, abstained, absent, present, registered, seats)
                .map(number -> number == null ? 0 : number)
                .filter(number -> number < 0 || number > MOST)
                .findFirst()
                .ifPresent(number -> {
                    throw new Refused("refused.decision.vote.number", number, MOST);
                });
        int cast = sum(votesFor, against, abstained);
        if (seats != null && cast > seats) {
            throw new Refused("refused.decision.vote.seats", cast, seats);
        }
    }

    public static Tally of(@Nullable Integer votesFor, @Nullable Integer against, @Nullable Integer abstained) {
        return new Tally(votesFor, against, abstained, null, null, null, null);
    }

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** For, against and abstained together, as far as known. */
    public int cast() {
        return sum(votesFor, against, abstained);
    }

    private static int sum(@Nullable Integer... numbers) {
        return Stream.of(numbers)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
