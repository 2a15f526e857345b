package org.demarche.core.contact;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A person outside: a contact on screen. */
public record PersonId(UUID value) implements Identifier {

    public static PersonId create() {
        return new PersonId(Ids.next());
    }

    public static PersonId of(String text) {
        return new PersonId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
