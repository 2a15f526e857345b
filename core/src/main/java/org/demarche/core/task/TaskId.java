package org.demarche.core.task;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A task. */
public record TaskId(UUID value) implements Identifier {

    public static TaskId create() {
        return new TaskId(Ids.next());
    }

    public static TaskId of(String text) {
        return new TaskId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
