package org.demarche.core.institution;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** Days on which nobody of the organisation works. */
public record DayOffId(UUID value) implements Identifier {

    public static DayOffId create() {
        return new DayOffId(Ids.next());
    }

    public static DayOffId of(String text) {
        return new DayOffId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
