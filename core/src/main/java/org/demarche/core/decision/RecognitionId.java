package org.demarche.core.decision;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** An act in the register. */
public record RecognitionId(UUID value) implements Identifier {

    public static RecognitionId create() {
        return new RecognitionId(Ids.next());
    }

    public static RecognitionId of(String text) {
        return new RecognitionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
