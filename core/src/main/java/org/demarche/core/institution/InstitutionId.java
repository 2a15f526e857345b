package org.demarche.core.institution;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A body that can be addressed. */
public record InstitutionId(UUID value) implements Identifier {

    public static InstitutionId create() {
        return new InstitutionId(Ids.next());
    }

    public static InstitutionId of(String text) {
        return new InstitutionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
