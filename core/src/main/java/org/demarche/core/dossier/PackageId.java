package org.demarche.core.dossier;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A package of documents that is sent. */
public record PackageId(UUID value) implements Identifier {

    public static PackageId create() {
        return new PackageId(Ids.next());
    }

    public static PackageId of(String text) {
        return new PackageId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
