package org.demarche.core.file;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A stored file. */
public record FileId(UUID value) implements Identifier {

    public static FileId create() {
        return new FileId(Ids.next());
    }

    public static FileId of(String text) {
        return new FileId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
