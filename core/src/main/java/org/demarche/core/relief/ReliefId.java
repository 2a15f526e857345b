package org.demarche.core.relief;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** One step in which somebody's work changed hands. */
public record ReliefId(UUID value) implements Identifier {

    public static ReliefId create() {
        return new ReliefId(Ids.next());
    }

    public static ReliefId of(String text) {
        return new ReliefId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
