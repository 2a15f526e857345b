package org.demarche.core.contact;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A post, held or not. */
public record PostId(UUID value) implements Identifier {

    public static PostId create() {
        return new PostId(Ids.next());
    }

    public static PostId of(String text) {
        return new PostId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
