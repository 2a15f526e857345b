package org.demarche.core.decision;

import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.InitiativeEnding;
import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An attempt that the register knows of, in a chamber where no case of ours was: a bill that was lost, the motion that was
 * adopted. Attempts inside a case are its initiatives.
 *
 * @param openedOn null when not known
 * @param endedOn null when not known
 */
@Table("recognition_attempt")
public record PastAttempt(
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "title_")
        Bilingual title,

        @Nullable PartialDate openedOn,
        @Nullable PartialDate endedOn,
        InitiativeEnding ending) {

    static final int TITLE_LENGTH = 300;

    public PastAttempt {
        title = Wording.required(title, TITLE_LENGTH, "refused.decision.attempt");
        if (openedOn != null && endedOn != null && endedOn.lastDay().isBefore(openedOn.firstDay())) {
            throw new Refused("refused.decision.attempt.ended");
        }
    }
}
