package org.demarche.core.campaign;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A demand of a campaign. */
public record AskId(UUID value) implements Identifier {

    public static AskId create() {
        return new AskId(Ids.next());
    }

    public static AskId of(String text) {
        return new AskId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
