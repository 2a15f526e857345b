package org.demarche.notifications;

import org.demarche.core.file.LooseFiles;
import org.demarche.core.relief.HandOverRound;
import org.demarche.core.restriction.RestrictionEnd;
import org.springframework.stereotype.Component;

/** Does what has to be done on its day, though nobody asks for it: ends what is over, begins what was planned. */
@Component
class Upkeep {

    private final RestrictionEnd restrictions;
    private final HandOverRound handOvers;
    private final LooseFiles files;

    Upkeep(RestrictionEnd restrictions, HandOverRound handOvers, LooseFiles files) {
        this.restrictions = restrictions;
        this.handOvers = handOvers;
        this.files = files;
    }

    void endRestrictions() {
        restrictions.endWhatIsOver();
    }

    void handOver() {
        handOvers.run();
    }

    void removeLooseFiles() {
        files.removeLoose();
    }

    void removeBytesWithoutRow() {
        files.removeWithoutRow();
    }
}
