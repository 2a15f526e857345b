package org.demarche.core.outbox;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A message in the outbox. Its {@code Message-ID} header is made of it. */
public record MessageId(UUID value) implements Identifier {

    public static MessageId create() {
        return new MessageId(Ids.next());
    }

    public static MessageId of(String text) {
        return new MessageId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
