package org.demarche.core.access;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** Somebody with an account here. */
public record UserId(UUID value) implements Identifier {

    public static UserId create() {
        return new UserId(Ids.next());
    }

    public static UserId of(String text) {
        return new UserId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
