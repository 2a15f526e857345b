package org.demarche.core.outreach;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** One sending to one institution. */
public record DispatchId(UUID value) implements Identifier {

    public static DispatchId create() {
        return new DispatchId(Ids.next());
    }

    public static DispatchId of(String text) {
        return new DispatchId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
