package org.demarche.core.outreach;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** One attempt inside a case. */
public record InitiativeId(UUID value) implements Identifier {

    public static InitiativeId create() {
        return new InitiativeId(Ids.next());
    }

    public static InitiativeId of(String text) {
        return new InitiativeId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
