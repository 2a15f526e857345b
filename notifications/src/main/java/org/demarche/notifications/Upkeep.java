package org.demarche.notifications;

import org.demarche.core.file.LooseFiles;
import org.demarche.core.restriction.RestrictionEnd;
import org.springframework.stereotype.Component;

/** Brings to an end what is over, though nobody asks for it. */
@Component
class Upkeep {

    private final RestrictionEnd restrictions;
    private final LooseFiles files;

    Upkeep(RestrictionEnd restrictions, LooseFiles files) {
        this.restrictions = restrictions;
        this.files = files;
    }

    void endRestrictions() {
        restrictions.endWhatIsOver();
    }

    void removeLooseFiles() {
        files.removeLoose();
    }

    void removeBytesWithoutRow() {
        files.removeWithoutRow();
    }
}
