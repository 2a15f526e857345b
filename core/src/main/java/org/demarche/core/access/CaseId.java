package org.demarche.core.access;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A case; its assignments add to what the team's role gives. */
public record CaseId(UUID value) implements Identifier {

    public static CaseId create() {
        return new CaseId(Ids.next());
    }

    public static CaseId of(String text) {
        return new CaseId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
