package org.demarche.core.outreach;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** Something that happened in a case and was logged. */
public record InteractionId(UUID value) implements Identifier {

    public static InteractionId create() {
        return new InteractionId(Ids.next());
    }

    public static InteractionId of(String text) {
        return new InteractionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
