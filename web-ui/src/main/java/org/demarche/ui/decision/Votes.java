package org.demarche.ui.decision;

import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.core.decision.RecognitionRow;
import org.demarche.core.decision.Tally;
import org.demarche.ui.part.VoteBar;
import org.jspecify.annotations.Nullable;

/** A vote as it is drawn: the whole is the seats where they are known, else who was registered, else who was present. */
record Votes(VoteBar.Tally tally) {

    static Votes of(RecognitionRow row) {
        return new Votes(new VoteBar.Tally(
                row.votesFor(), row.against(), row.abstained(), whole(row.seats(), row.registered(), row.present())));
    }

    static Votes of(Tally tally) {
        return new Votes(new VoteBar.Tally(
                tally.votesFor(),
                tally.against(),
                tally.abstained(),
                whole(tally.seats(), tally.registered(), tally.present())));
    }

    /** Empty when no source gives a number. */
    String numbers() {
        return Stream.of(tally.inFavour(), tally.against(), tally.abstained()).allMatch(Objects::isNull)
                ? ""
                : tally.numbers();
    }

    int inFavour() {
        return known(tally.inFavour());
    }

    int against() {
        return known(tally.against());
    }

    int abstained() {
        return known(tally.abstained());
    }

    int others() {
        return Math.max(0, known(tally.seats()) - inFavour() - against() - abstained());
    }

    private static int known(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static @Nullable Integer whole(
            @Nullable Integer seats, @Nullable Integer registered, @Nullable Integer present) {
        if (seats != null) {
            return seats;
        }
        return registered != null ? registered : present;
    }
}
