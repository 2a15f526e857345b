package org.demarche.core.feed;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** A calendar feed; it stays the same when the address is renewed. Opens nothing. */
public record FeedId(UUID value) implements Identifier {

    public static FeedId create() {
        return new FeedId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
