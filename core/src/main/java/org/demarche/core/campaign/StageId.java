package org.demarche.core.campaign;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A stage of a campaign's model. */
public record StageId(UUID value) implements Identifier {

    public static StageId create() {
        return new StageId(Ids.next());
    }

    public static StageId of(String text) {
        return new StageId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
