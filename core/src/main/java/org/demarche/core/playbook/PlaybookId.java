package org.demarche.core.playbook;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** One version of the playbook of a campaign. */
public record PlaybookId(UUID value) implements Identifier {

    public static PlaybookId create() {
        return new PlaybookId(Ids.next());
    }

    public static PlaybookId of(String text) {
        return new PlaybookId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
