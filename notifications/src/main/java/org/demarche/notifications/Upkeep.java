package org.demarche.notifications;

import org.demarche.core.bell.OldNotices;
import org.demarche.core.file.LooseFiles;
import org.demarche.core.playbook.YearRound;
import org.demarche.core.relief.HandOverRound;
import org.demarche.core.restriction.RestrictionEnd;
import org.demarche.core.task.DeadlineRound;
import org.springframework.stereotype.Component;

/** Does what has to be done on its day, though nobody asks for it: ends what is over, begins what was planned. */
@Component
class Upkeep {

    private final RestrictionEnd restrictions;
    private final HandOverRound handOvers;
    private final DeadlineRound deadlines;
    private final YearRound years;
    private final LooseFiles files;
    private final OldNotices notices;

    Upkeep(
            RestrictionEnd restrictions,
            HandOverRound handOvers,
            DeadlineRound deadlines,
            YearRound years,
            LooseFiles files,
            OldNotices notices) {
        this.restrictions = restrictions;
        this.handOvers = handOvers;
        this.deadlines = deadlines;
        this.years = years;
        this.files = files;
        this.notices = notices;
    }

    void endRestrictions() {
        restrictions.endWhatIsOver();
    }

    void handOver() {
        handOvers.run();
    }

    void computeDeadlines() {
        deadlines.run();
    }

    void bringYearlySteps() {
        years.run();
    }

    void removeLooseFiles() {
        files.removeLoose();
    }

    void removeBytesWithoutRow() {
        files.removeWithoutRow();
    }

    void removeOldNotices() {
        notices.remove();
    }
}
