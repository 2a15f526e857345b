package org.demarche.core.restriction;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A restriction, from the day it was set until it ended. */
public record RestrictionId(UUID value) implements Identifier {

    public static RestrictionId create() {
        return new RestrictionId(Ids.next());
    }

    public static RestrictionId of(String text) {
        return new RestrictionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
