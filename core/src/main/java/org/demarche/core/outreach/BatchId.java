package org.demarche.core.outreach;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** Cases that were opened in one go and can be undone in one go. */
public record BatchId(UUID value) implements Identifier {

    public static BatchId create() {
        return new BatchId(Ids.next());
    }
}
