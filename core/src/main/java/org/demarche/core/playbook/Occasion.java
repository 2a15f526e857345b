package org.demarche.core.playbook;

import org.demarche.core.base.Refused;
import org.demarche.core.campaign.StageId;
import org.demarche.core.correspondence.Classification;
import org.jspecify.annotations.Nullable;

/**
 * What brings a step.
 *
 * @param stageId the case enters this stage; null where it is an answer
 * @param classification an answer of this kind arrives; null where it is a stage
 */
public record Occasion(@Nullable StageId stageId, @Nullable Classification classification) {

    public Occasion {
        if ((stageId == null) == (classification == null)) {
            throw new Refused("refused.playbook.occasion");
        }
    }

    public static Occasion entering(StageId stage) {
        return new Occasion(stage, null);
    }

    public static Occasion answer(Classification kind) {
        return new Occasion(null, kind);
    }
}
