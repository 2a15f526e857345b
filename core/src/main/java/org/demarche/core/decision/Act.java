package org.demarche.core.decision;

import org.demarche.core.base.Line;
import org.demarche.core.base.PartialDate;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.text.Bilingual;

/**
 * What was adopted, by whom and when.
 *
 * @param number as the chamber counts its acts, empty when it has none or none is known
 * @param ourTranslation whether the title in another language than the act's own is by this project
 */
public record Act(
        InstitutionId adoptedBy,
        ActForm form,
        String number,
        Bilingual title,
        boolean ourTranslation,
        PartialDate adoptedOn) {

    public static final int NUMBER_LENGTH = 60;
    public static final int TITLE_LENGTH = 500;

    public Act {
        number = Line.optional(number, NUMBER_LENGTH, "refused.decision.number");
        title = Wording.required(title, TITLE_LENGTH, "refused.decision.title");
    }
}
