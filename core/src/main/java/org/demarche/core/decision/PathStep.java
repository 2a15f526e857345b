package org.demarche.core.decision;

import org.demarche.core.base.PartialDate;
import org.demarche.core.text.Bilingual;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A step on the way to the act: a draft tabled, a committee's vote. */
@Table("recognition_step")
public record PathStep(
        PartialDate happenedOn,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "text_")
        Bilingual text) {

    static final int TEXT_LENGTH = 500;

    public PathStep {
        text = Wording.required(text, TEXT_LENGTH, "refused.decision.step");
    }
}
