package org.demarche.core.institution;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A term of a chamber. */
public record LegislativeTermId(UUID value) implements Identifier {

    public static LegislativeTermId create() {
        return new LegislativeTermId(Ids.next());
    }

    public static LegislativeTermId of(String text) {
        return new LegislativeTermId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
