package org.demarche.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demarche.core.base.Refused;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void everyNumberMayBeUnknown() {
        assertThat(Tally.of(83, null, null).cast()).isEqualTo(83);
        assertThat(Tally.of(null, null, null).isUnknown()).isTrue();
    }

    @Test
    void zeroIsKnown() {
        assertThat(Tally.of(0, 0, 0).isUnknown()).isFalse();
    }

    @Test
    void refusesANegativeNumber() {
        assertThatThrownBy(() -> Tally.of(70, -1, 4))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.decision.vote.number");
    }

    @Test
    void refusesMoreVotesThanSeats() {
        assertThatThrownBy(() -> new Tally(70, 8, 4, null, null, null, 81))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.decision.vote.seats");
        assertThat(new Tally(70, 7, 4, null, null, null, 81).cast()).isEqualTo(81);
    }

    @Test
    void doesNotJudgeVotesWhereSeatsAreUnknown() {
        assertThat(new Tally(70, 0, 4, null, 70, null, null).cast()).isEqualTo(74);
    }
}
