package org.demarche.core.task;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** Why something is due on its day. */
public record DeadlineId(UUID value) implements Identifier {

    public static DeadlineId create() {
        return new DeadlineId(Ids.next());
    }

    public static DeadlineId of(String text) {
        return new DeadlineId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
