package org.demarche.core.institution;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** Days of one kind in the calendar of a house. */
public record CalendarSpanId(UUID value) implements Identifier {

    public static CalendarSpanId create() {
        return new CalendarSpanId(Ids.next());
    }

    public static CalendarSpanId of(String text) {
        return new CalendarSpanId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
