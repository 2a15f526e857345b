package org.demarche.core.correspondence;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** An answer of an institution. */
public record ResponseId(UUID value) implements Identifier {

    public static ResponseId create() {
        return new ResponseId(Ids.next());
    }

    public static ResponseId of(String text) {
        return new ResponseId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
