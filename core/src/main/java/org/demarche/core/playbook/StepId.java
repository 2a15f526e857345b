package org.demarche.core.playbook;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A step of a playbook: the same in every version that has it. */
public record StepId(UUID value) implements Identifier {

    public static StepId create() {
        return new StepId(Ids.next());
    }

    public static StepId of(String text) {
        return new StepId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
