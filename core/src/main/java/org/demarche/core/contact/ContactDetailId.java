package org.demarche.core.contact;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A way to reach somebody. */
public record ContactDetailId(UUID value) implements Identifier {

    public static ContactDetailId create() {
        return new ContactDetailId(Ids.next());
    }

    public static ContactDetailId of(String text) {
        return new ContactDetailId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
